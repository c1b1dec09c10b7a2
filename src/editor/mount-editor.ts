import { setDiagnostics } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { applyEdits } from '../core/validator/apply-edits.ts';
import type { SourceFile, TextEdit } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import { Outdated, type ValidatorClient } from '../worker/client.ts';
import { pageWorker } from '../worker/page-worker.ts';
import { editorState } from './code-mirror.ts';
import { findingsHtml, verdictsHtml } from './findings-html.ts';

/** The elements of an editor's static form, which come to life. */
export interface EditorParts {
  readonly body: HTMLElement;
  /** Absent where the page shows verdicts of its own. */
  readonly verdicts?: HTMLElement;
  readonly findings: HTMLElement;
  /** Says in words what changed, for screen readers. */
  readonly status: HTMLElement;
  readonly tabs: readonly HTMLButtonElement[];
  readonly explained: { readonly codes: readonly string[]; readonly folder: string };
}

export interface MountedEditor {
  /** The files as they are now. */
  files(): readonly SourceFile[];
  /** Replaces the text of the file that is shown; undo brings the old one back. */
  replace(text: string): void;
  /** Edits the files as they are now, as a quick fix does. */
  apply(edits: readonly TextEdit[]): void;
  /** Gives the files new texts, by their names. */
  fill(files: readonly SourceFile[]): void;
  /** Puts every file back as it was at first. */
  reset(): void;
  /** The file that is shown. */
  current(): SourceFile;
  focus(): void;
}

/**
 * Puts a CodeMirror into `parts.body` in place of the static text, and validates what is typed.
 *
 * @param client who validates; a page that wants more than the report gives its own
 */
export function mountEditor(
  parts: EditorParts,
  start: readonly SourceFile[],
  client: ValidatorClient = pageWorker.forEditor(),
): MountedEditor {
  let shown = 0;
  let report: Report | undefined;
  const changed = EditorView.updateListener.of((update) => {
    if (!update.docChanged) return;
    states[shown] = update.state;
    void check();
  });
  const states = start.map(({ name, text }): EditorState => editorState(text, name, changed));
  const files = (): readonly SourceFile[] =>
    start.map(({ name, text }, index) => ({ name, text: states[index]?.doc.toString() ?? text }));

  // In a shadow root CodeMirror adopts its style sheets, which the content security policy has nothing against.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const first = states[0];
  const view = new EditorView({ ...(first && { state: first }), parent: root, root });
  parts.body.replaceChildren(host);

  async function check(): Promise<void> {
    const asked = files();
    try {
      report = await client.validate(asked);
      show(report, asked);
    } catch (error) {
      if (error instanceof Outdated) return;
      const reason = error instanceof Error ? error.message : String(error);
      parts.status.textContent = `The validator stopped (${reason}) and starts again with the next change. The text is kept.`;
    }
  }

  function show(result: Report, asked: readonly SourceFile[]): void {
    if (parts.verdicts) parts.verdicts.innerHTML = verdictsHtml(result);
    parts.findings.innerHTML = findingsHtml(result, asked, parts.explained, true);
    const count = result.diagnostics.length;
    parts.status.textContent =
      count === 0 ? 'No findings.' : count === 1 ? 'One finding.' : `${count} findings.`;
    mark(result);
  }

  function mark({ diagnostics }: Report): void {
    const length = view.state.doc.length;
    const own = diagnostics.filter(({ file }) => file === start[shown]?.name);
    view.dispatch(
      setDiagnostics(
        view.state,
        own.map(({ range, severity, what, remedy, code }) => ({
          from: Math.min(range.start, length),
          to: Math.min(range.end, length),
          severity,
          source: code,
          message: `${what} ${remedy}`,
        })),
      ),
    );
    states[shown] = view.state;
  }

  function write(index: number, text: string): void {
    select(index);
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  function fill(after: readonly SourceFile[]): void {
    const texts = new Map(after.map(({ name, text }) => [name, text]));
    for (const [index, file] of files().entries()) {
      const text = texts.get(file.name);
      if (text !== undefined && text !== file.text) write(index, text);
    }
  }

  function apply(edits: readonly TextEdit[]): void {
    fill(applyEdits(files(), edits));
  }

  function select(index: number): void {
    const state = states[index];
    if (!state || index === shown) return;
    states[shown] = view.state;
    shown = index;
    view.setState(state);
    for (const [at, tab] of parts.tabs.entries()) tab.setAttribute('aria-pressed', String(at === index));
    if (report) mark(report);
  }

  for (const [index, tab] of parts.tabs.entries()) tab.addEventListener('click', () => select(index));
  parts.findings.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-fix]') : null;
    const fix = report?.diagnostics[Number(button?.getAttribute('data-fix') ?? Number.NaN)]?.fix;
    if (!fix) return;
    apply(fix.edits);
    view.focus();
  });
  void check();

  return {
    files,
    replace: (text) => write(shown, text),
    apply,
    fill,
    focus: () => view.focus(),
    reset() {
      fill(start);
      select(0);
    },
    current: () => files()[shown] ?? { name: 'mesh.yaml', text: '' },
  };
}
