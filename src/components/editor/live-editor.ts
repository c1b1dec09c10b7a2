import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { Report } from '../../core/validator/report.ts';
import type { MountedEditor } from '../../editor/editor-parts.ts';
import type { Explained } from '../../editor/finding-card-html.ts';
import { mountEditor } from '../../editor/mount-editor.ts';
import type { ValidatorClient } from '../../worker/client.ts';
import { saveFile } from '../save-file.ts';

interface EditorData {
  readonly files: readonly SourceFile[];
  readonly explained: Explained;
  readonly report: Report;
  /** Address of the playground. */
  readonly playground: string;
}

/**
 * Puts an editor in the place of its static form, and lets its buttons work.
 *
 * @param client who validates, where that is not the page's own validator
 */
export function bringToLife(element: HTMLElement, client: ValidatorClient | undefined): void {
  const data = JSON.parse(element.querySelector('script')?.textContent ?? '{}') as EditorData;
  const [body, verdicts, findings, status] = [
    '.editor-body',
    '.verdict-strip',
    '.findings',
    '.editor-status',
  ].map((selector) => element.querySelector<HTMLElement>(selector));
  if (!body || !verdicts || !findings || !status) return;
  const tabs = [...element.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const { explained, report } = data;
  const parts = { body, verdicts, findings, status, tabs, explained, report };
  const editor = mountEditor(parts, data.files, client);
  element.querySelector('.editor-actions')?.removeAttribute('data-waiting');
  element.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { action } = target.dataset;
    if (action === 'reset') editor.reset();
    else if (action === 'copy') void copy(editor, status);
    else if (action === 'download') saveFile(editor.current(), 'application/yaml');
    else if (action === 'playground') void openPlayground(data.playground, editor);
  });
  element.dispatchEvent(new CustomEvent('editor-ready', { detail: editor, bubbles: true }));
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
