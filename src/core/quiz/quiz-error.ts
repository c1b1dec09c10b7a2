import type { Position } from './item.ts';

export type QuizErrorCode =
  | 'bad-checkbox'
  | 'bad-id'
  | 'bad-number'
  | 'bad-options'
  | 'bad-pattern'
  | 'derived-id'
  | 'duplicate-id'
  | 'duplicate-option'
  | 'empty-option'
  | 'empty-stem'
  | 'half-pair'
  | 'missing-feedback'
  | 'mixed-list'
  | 'no-items'
  | 'no-key'
  | 'no-options'
  | 'no-solution'
  | 'one-option'
  | 'stray-content'
  | 'two-keys'
  | 'unclosed-shortcode'
  | 'unopened-shortcode';

/** Something an author must mend, with where and how. */
export interface QuizError {
  readonly code: QuizErrorCode;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** Collects what is wrong with one file, so that one error never hides another. */
export class Complaints {
  readonly file: string;
  readonly #errors: QuizError[] = [];

  constructor(file: string) {
    this.file = file;
  }

  add(code: QuizErrorCode, { line, column }: Position, what: string, why: string, remedy: string): void {
    this.#errors.push({ code, file: this.file, line, column, what, why, remedy });
  }

  get count(): number {
    return this.#errors.length;
  }

  /** In the order of the file. */
  sorted(): readonly QuizError[] {
    return this.#errors.toSorted((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** One error as a line for a terminal: `quiz.md:3:1 what why remedy`. */
export function formatQuizError({ file, line, column, what, why, remedy }: QuizError): string {
  return `${file}:${line}:${column} ${what} ${why} ${remedy}`;
}
