import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { MountedEditor } from '../../editor/editor-parts.ts';
import { createPlaygroundStore } from '../../storage/playground-store.ts';
import { readFiles, unusedName } from '../../ui/playground/read-files.ts';
import { readShareFragment, shareFragment } from '../../ui/playground/share-fragment.ts';
import type { EditorReady } from '../editor/yaml-editor.ts';

/** Chat programs and trackers cut links that are longer. */
const longLink = 8000;

/** The playground's tools around its editor: files, examples, links, and what is kept in the browser. */
class MeshPlayground extends HTMLElement {
  readonly #store = createPlaygroundStore();
  #editor: MountedEditor | undefined;
  #shown = 0;

  connectedCallback(): void {
    this.addEventListener('editor-ready', (event) => void this.#start((event as EditorReady).detail));
  }

  async #start(editor: MountedEditor): Promise<void> {
    this.#editor = editor;
    editor.onChange((files) => this.#keep(files));
    editor.onShow((index) => this.#named(index));
    const kept = this.#store.read();
    if (kept.length > 0) this.#open(kept);
    else this.#open(editor.files());
    this.#listen();
    this.#part('.playground-tools').removeAttribute('data-waiting');
    await this.#openShared();
    addEventListener('hashchange', () => void this.#openShared());
  }

  #listen(): void {
    const doing: Readonly<Record<string, () => unknown>> = {
      open: () => this.#part<HTMLInputElement>('[data-files]').click(),
      add: () => this.#add([{ name: 'mesh.yaml', text: '' }]),
      remove: () => this.#remove(),
      share: () => this.#share(),
      back: () => this.#goBack(),
    };
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) doing[target.dataset['do'] ?? '']?.();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.value) void this.#openExample(target);
      else if (!(target instanceof HTMLInputElement)) return;
      else if (target.type === 'file') void this.#take([...(target.files ?? [])]);
      else if (target.hasAttribute('data-name')) this.#rename(target.value);
    });
    this.addEventListener('dragover', (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
    // Before CodeMirror, which would put the dropped text into the file that is shown.
    this.addEventListener(
      'drop',
      (event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        event.stopPropagation();
        void this.#take(files);
      },
      { capture: true },
    );
  }

  /** Opens these files in place of what is there, with a tab for each. */
  #open(files: readonly SourceFile[], shown = 0): void {
    const list = this.#part('.editor-files');
    const tabs = files.map(({ name }) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = name;
      return tab;
    });
    list.replaceChildren(...tabs);
    this.#editor?.open(files, tabs, shown);
  }

  #named(index: number): void {
    this.#shown = index;
    this.#part<HTMLInputElement>('[data-name]').value = this.#files()[index]?.name ?? '';
  }

  #files(): readonly SourceFile[] {
    return this.#editor?.files() ?? [];
  }

  #keep(files: readonly SourceFile[]): void {
    if (!this.#store.write(files))
      this.#say('The browser keeps no text for this page: share it by link, or download it.');
  }

  /** Opens files that come from elsewhere; what stood there before is put aside. */
  #replace(files: readonly SourceFile[], notice: string): void {
    this.#store.putAside();
    this.#part('.playground-aside').hidden = this.#store.aside().length === 0;
    this.#open(files);
    this.#say(notice);
  }

  #goBack(): void {
    const files = this.#store.aside();
    if (files.length > 0) this.#replace(files, 'This is your text from before.');
  }

  async #openShared(): Promise<void> {
    const shared = await readShareFragment(location.hash);
    if (shared.type === 'nothing') return;
    // Taken out of the address, so that a reload brings the text as it is then.
    history.replaceState(null, '', location.pathname);
    if (shared.type === 'files') this.#replace(shared.files, 'This is the mesh of the link.');
    else this.#say(`The link could not be opened: ${shared.why}. Nothing of your text has changed.`);
  }

  async #openExample(select: HTMLSelectElement): Promise<void> {
    const [code = '', index = ''] = select.value.split(' ');
    try {
      const response = await fetch(this.dataset['examples'] ?? '');
      const examples = (await response.json()) as Record<
        string,
        readonly { title: string; files: readonly SourceFile[] }[]
      >;
      const example = examples[code]?.[Number(index)];
      if (example) this.#replace(example.files, `${code}: ${example.title}`);
    } catch {
      this.#say('The examples could not be loaded. Try again when the network is back.');
    }
    select.value = '';
  }

  /** Takes files that were opened or dropped: beside those that are there, or in place of an empty one. */
  async #take(chosen: readonly File[]): Promise<void> {
    const { files, notes } = await readFiles(chosen);
    if (files.length > 0) this.#add(files);
    const opened = files.length === 1 ? '1 file was opened.' : `${files.length} files were opened.`;
    this.#say([opened, ...notes].join(' '));
    this.#part<HTMLInputElement>('[data-files]').value = '';
  }

  #add(files: readonly SourceFile[]): void {
    const before = this.#files().filter(({ text }) => text.trim() !== '');
    const all = [...before];
    for (const file of files) all.push({ ...file, name: unusedName(file.name, all) });
    this.#open(all, Math.min(before.length, all.length - 1));
    this.#editor?.focus();
  }

  #remove(): void {
    const files = this.#files();
    const left = files.filter((_, index) => index !== this.#shown);
    this.#replace(
      left.length > 0 ? left : [{ name: 'mesh.yaml', text: '' }],
      `${files[this.#shown]?.name} is removed.`,
    );
  }

  #rename(name: string): void {
    const files = this.#files();
    const others = files.filter((_, index) => index !== this.#shown);
    const wanted = unusedName(name.trim() || 'mesh.yaml', others);
    this.#open(
      files.map((file, index) => (index === this.#shown ? { ...file, name: wanted } : file)),
      this.#shown,
    );
    this.#say(`The file is now called ${wanted}.`);
  }

  async #share(): Promise<void> {
    const link = `${location.origin}${location.pathname}${await shareFragment(this.#files())}`;
    const field = this.#part<HTMLInputElement>('[data-link]');
    this.#part('.playground-link').hidden = false;
    field.value = link;
    field.select();
    const length =
      link.length > longLink ? ` It has ${link.length} characters; some programs cut long links.` : '';
    try {
      await navigator.clipboard.writeText(link);
      this.#say(`The link is copied. The mesh is in the link itself and is sent nowhere.${length}`);
    } catch {
      this.#say(`Copy the link from the field below. The mesh is in the link itself.${length}`);
    }
  }

  #say(words: string): void {
    this.#part('[data-notice]').textContent = words;
  }

  #part<E extends HTMLElement = HTMLElement>(selector: string): E {
    const element = this.querySelector<E>(selector);
    if (!element) throw new Error(`The playground has no ${selector}.`);
    return element;
  }
}

customElements.define('mesh-playground', MeshPlayground);
