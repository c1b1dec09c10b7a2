/** Something an author must mend before the course can be built. */
export interface ContentError {
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}

/** One error as a line for a terminal: `file:line what why remedy`. */
export function formatContentError({ file, line, what, why, remedy }: ContentError): string {
  return `${file}:${line} ${what} ${why} ${remedy}`;
}
