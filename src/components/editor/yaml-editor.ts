import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { Report } from '../../core/validator/report.ts';
import type { MountedEditor } from '../../editor/editor-parts.ts';
import type { Explained } from '../../editor/finding-card-html.ts';
import type { ValidatorClient } from '../../worker/client.ts';
import { saveFile } from './save-file.ts';

interface EditorData {
  readonly files: readonly SourceFile[];
  readonly explained: Explained;
  readonly report: Report;
  /** Address of the playground. */
  readonly playground: string;
}

/** Told when an editor has come to life; `detail` is what it can do. */
export type EditorReady = CustomEvent<MountedEditor>;

/** Brings an editor to life when it comes near the view: CodeMirror is loaded then and never before. */
export class YamlEditor extends HTMLElement {
  /** Gives who validates, where an element around the editor wants more than the report; asked when it is in view. */
  createClient: (() => Promise<ValidatorClient>) | undefined;

  connectedCallback(): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void this.#mount();
      },
      { rootMargin: '400px' },
    );
    observer.observe(this);
  }

  async #mount(): Promise<void> {
    const data = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as EditorData;
    const [body, verdicts, findings, status] = [
      '.editor-body',
      '.verdict-strip',
      '.findings',
      '.editor-status',
    ].map((selector) => this.querySelector<HTMLElement>(selector));
    if (!body || !verdicts || !findings || !status) return;
    const { mountEditor } = await import('../../editor/mount-editor.ts');
    const tabs = [...this.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
    const { explained, report } = data;
    const parts = { body, verdicts, findings, status, tabs, explained, report };
    const editor = mountEditor(parts, data.files, await this.createClient?.());
    this.querySelector('.editor-actions')?.removeAttribute('data-waiting');
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { action } = target.dataset;
      if (action === 'reset') editor.reset();
      else if (action === 'copy') void copy(editor, status);
      else if (action === 'download') saveFile(editor.current());
      else if (action === 'playground') void openPlayground(data.playground, editor);
    });
    this.dispatchEvent(new CustomEvent('editor-ready', { detail: editor, bubbles: true }));
  }
}

async function copy(editor: MountedEditor, status: HTMLElement): Promise<void> {
  const { name, text } = editor.current();
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${name} is copied.`;
  } catch {
    status.textContent = 'The browser does not let the page copy. Select the text and copy it by keyboard.';
  }
}

async function openPlayground(address: string, editor: MountedEditor): Promise<void> {
  const { shareFragment } = await import('../../ui/playground/share-fragment.ts');
  location.href = `${address}${await shareFragment(editor.files())}`;
}

customElements.define('yaml-editor', YamlEditor);
