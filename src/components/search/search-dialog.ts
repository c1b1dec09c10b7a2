import styles from '../../styles/search.css?url';
import { type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';

const shownPages = 8;
const shownSections = 3;

let search: SearchDialog | undefined;

/** Opens the search of the page; made with the first call. */
export function openSearch(index: string, base: string): void {
  search ??= new SearchDialog(index, base);
  search.open();
}

/** A field and, below it, links to what was found. Arrow keys go from one to the next, Escape closes. */
class SearchDialog {
  readonly #dialog = document.createElement('dialog');
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #load: () => Promise<Pagefind>;
  #index: Promise<Pagefind> | undefined;

  constructor(index: string, base: string) {
    this.#load = () => loadPagefind(index, base);
    // Linked here and not imported: the build would give it to every page.
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    document.head.append(sheet);
    this.#dialog.className = 'search';
    this.#dialog.setAttribute('aria-label', 'Search');
    this.#dialog.innerHTML = `
      <form role="search">
        <label class="visually-hidden" for="search-field">Search lessons, rules and the rest</label>
        <input id="search-field" type="text" role="searchbox" placeholder="Search" autocomplete="off" spellcheck="false" enterkeyhint="search" />
        <button type="button">Close</button>
      </form>
      <p class="search-status" role="status"></p>
      <ol class="search-found"></ol>`;
    const part = <E extends HTMLElement>(selector: string) => this.#dialog.querySelector(selector) as E;
    this.#field = part('input');
    this.#list = part('ol');
    this.#status = part('p');
    this.#field.addEventListener('input', () => this.#find());
    part('button').addEventListener('click', () => this.#dialog.close());
    part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    this.#dialog.addEventListener('keydown', (event) => this.#move(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      // A click on the dialog itself is one beside its content.
      if (target === this.#dialog || (target instanceof Element && target.closest('a'))) this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  open(): void {
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#field.select();
    this.#index ??= this.#load();
    this.#index.catch(() => {
      this.#index = undefined;
      this.#status.textContent = 'The search index could not be loaded. Try again when the network is back.';
    });
  }

  async #find(): Promise<void> {
    const text = this.#field.value.trim();
    if (text === '') return this.#show([], '');
    const index = await this.#index;
    const answer = await index?.debouncedSearch(text);
    if (!answer) return;
    const pages = await Promise.all(answer.results.slice(0, shownPages).map((result) => result.data()));
    if (this.#field.value.trim() !== text) return;
    const count = answer.results.length;
    this.#show(
      pages,
      count === 0 ? `Nothing is said of “${text}”.` : count === 1 ? 'One page' : `${count} pages`,
    );
  }

  #show(pages: readonly FoundPage[], status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...pages.map(pageItem));
  }

  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const stops: readonly HTMLElement[] = [this.#field, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
  }
}

function pageItem({ url, meta, sub_results: sections }: FoundPage): HTMLElement {
  const item = document.createElement('li');
  const title = (meta.title ?? url).replace(/ – Sidecar School$/, '');
  item.append(link(url, title));
  const parts = document.createElement('ul');
  for (const section of sections.slice(0, shownSections)) {
    const part = document.createElement('li');
    if (section.url !== url) part.append(link(section.url, section.title));
    const excerpt = document.createElement('p');
    // Pagefind escapes the text of the page and adds nothing but <mark>.
    excerpt.innerHTML = section.excerpt;
    part.append(excerpt);
    parts.append(part);
  }
  item.append(parts);
  return item;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}
