import type { EditorState, Extension } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { SourceFile, TextEdit } from '../core/validator/diagnostic.ts';
import { editorState } from './code-mirror.ts';

/** One file that is open: how it was at first, and its editor's state while another file is shown. */
interface OpenFile {
  readonly start: SourceFile;
  state: EditorState;
}

/** The files of one editor, of which it shows one. */
export class OpenFiles {
  #files: readonly OpenFile[] = [];
  #shown = 0;
  readonly #view: EditorView;
  readonly #extra: Extension;

  /** @param extra what each file's editor has beside the ordinary */
  constructor(view: EditorView, extra: Extension) {
    this.#view = view;
    this.#extra = extra;
  }

  get shown(): number {
    return this.#shown;
  }

  open(files: readonly SourceFile[], shown: number): void {
    const before = this.#files.map((file, index) => ({ ...file, state: this.#state(index) ?? file.state }));
    // A file that stays as it is keeps its history, and what it was at first.
    this.#files = files.map(
      (start) =>
        before.find((file) => file.start.name === start.name && file.state.doc.toString() === start.text) ?? {
          start,
          state: editorState(start.text, start.name, this.#extra),
        },
    );
    this.#shown = Math.min(shown, files.length - 1);
    const file = this.#files[this.#shown];
    if (file) this.#view.setState(file.state);
  }

  /** The files as they are now, lines ended by a line feed as the editor has them. */
  all(): readonly SourceFile[] {
    return this.#files.map(({ start }, index) => ({
      name: start.name,
      text: this.#state(index)?.doc.toString() ?? '',
    }));
  }

  current(): SourceFile {
    const { name = 'mesh.yaml', text = '' } = this.all()[this.#shown] ?? {};
    const isCrlf = this.#files[this.#shown]?.start.text.includes('\r\n');
    return { name, text: isCrlf ? text.replaceAll('\n', '\r\n') : text };
  }

  indexOf(name: string): number {
    return this.#files.findIndex(({ start }) => start.name === name);
  }

  show(index: number): void {
    const [from, to] = [this.#files[this.#shown], this.#files[index]];
    if (!from || !to || index === this.#shown) return;
    from.state = this.#view.state;
    this.#shown = index;
    this.#view.setState(to.state);
  }

  /** Edits whatever files the edits name, shown or not; undo works in each. */
  apply(edits: readonly TextEdit[]): void {
    for (const [name, own] of Map.groupBy(edits, ({ file }) => file)) {
      const index = this.indexOf(name);
      const file = this.#files[index];
      const changes = own.map(({ range, text }) => ({ from: range.start, to: range.end, insert: text }));
      if (file && index === this.#shown) this.#view.dispatch({ changes });
      else if (file) file.state = file.state.update({ changes }).state;
    }
  }

  /** The edits that give files these texts, where they differ. */
  filling(files: readonly SourceFile[]): readonly TextEdit[] {
    const now = new Map(this.all().map(({ name, text }) => [name, text]));
    return files.flatMap(({ name: file, text }) => {
      const before = now.get(file);
      return before === undefined || before === text
        ? []
        : [{ file, range: { start: 0, end: before.length }, text }];
    });
  }

  /** The files as they were when they were opened. */
  get start(): readonly SourceFile[] {
    return this.#files.map(({ start }) => start);
  }

  #state(index: number): EditorState | undefined {
    return index === this.#shown ? this.#view.state : this.#files[index]?.state;
  }
}
