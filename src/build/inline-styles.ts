import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const sheet = /<link rel="stylesheet" href="([^"]+)">/g;

/** Style sheets of a build by their addresses; read once, though many pages link them. */
export class StyleSheets {
  readonly #texts = new Map<string, string>();
  readonly #folder: string;
  readonly #base: string;

  /**
   * @param folder the build
   * @param base the path it was built for, with slashes at both ends
   */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /**
   * Puts the sheets that a page links into the page, in their order, as one style element: a first visit paints as soon
   * as the page itself is there, and page and sheets compress better together.
   */
  inline(html: string): string {
    const texts = [...html.matchAll(sheet)].map(([, href = '']) => this.#read(href));
    if (texts.length === 0) return html;
    const style = `<style>${texts.join('\n')}</style>`;
    let isFirst = true;
    return html.replace(sheet, () => {
      const place = isFirst ? style : '';
      isFirst = false;
      return place;
    });
  }

  /** Removes the files that stand in the pages now. */
  remove(): void {
    for (const href of this.#texts.keys()) rmSync(this.#file(href));
  }

  #read(href: string): string {
    const known = this.#texts.get(href);
    if (known !== undefined) return known;
    const text = readFileSync(this.#file(href), 'utf8').trim();
    this.#texts.set(href, text);
    return text;
  }

  #file(href: string): string {
    return join(this.#folder, href.slice(this.#base.length));
  }
}
