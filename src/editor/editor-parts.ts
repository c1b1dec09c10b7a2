import type { SourceFile, TextEdit } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import type { Explained } from './finding-card-html.ts';

/** The elements of an editor's static form, which come to life. */
export interface EditorParts {
  /** Holds the text, and is the panel of the tabs. */
  readonly body: HTMLElement;
  /** Absent where the page shows verdicts of its own. */
  readonly verdicts?: HTMLElement;
  readonly findings: HTMLElement;
  /** Says in words what changed, for screen readers too. */
  readonly status: HTMLElement;
  /** A button for each file; none where there is only one. */
  readonly tabs: readonly HTMLButtonElement[];
  readonly explained: Explained;
  /** What the build found; the static form shows it, and the editor does until the worker has judged for itself. */
  readonly report?: Report;
}

/** What a page can do with an editor that has come to life. */
export interface MountedEditor {
  /** The files as they are now. */
  files(): readonly SourceFile[];
  /** The file that is shown, its lines ended as they were when it was opened. */
  current(): SourceFile;
  /** Replaces the text of the file that is shown; undo brings the old one back. */
  replace(text: string): void;
  /** Edits the files as they are now, as a quick fix does. */
  apply(edits: readonly TextEdit[]): void;
  /** Gives files new texts, by their names; undo brings the old ones back. */
  fill(files: readonly SourceFile[]): void;
  /** Puts every file back as it was when it was opened; undo brings the change back. */
  reset(): void;
  /** Opens other files instead, with a tab for each. */
  open(files: readonly SourceFile[], tabs: readonly HTMLButtonElement[], shown?: number): void;
  /** Told after each change of a text. */
  onChange(listener: (files: readonly SourceFile[]) => void): void;
  /** Told which file is shown, by its place, whenever that changes. */
  onShow(listener: (index: number) => void): void;
  focus(): void;
}
