import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { TextRange } from '../core/yaml/node.ts';

/** Where a range stands, lines and columns counted from 1; columns count UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places in one text: its lines are looked for once. */
export class Lines {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...[...text.matchAll(/\r?\n/g)].map(({ index, 0: { length } }) => index + length)];
  }

  place({ start, end }: TextRange): Place {
    const [line, column] = this.#at(start);
    const [endLine, endColumn] = this.#at(Math.max(start, end));
    return { line, column, endLine, endColumn };
  }

  /** A line's text without its break; empty where there is no such line. */
  line(number: number): string {
    const start = this.#starts[number - 1];
    return start === undefined ? '' : (/^[^\r\n]*/.exec(this.#text.slice(start))?.[0] ?? '');
  }

  #at(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1];
  }
}

/** The lines of each file, by its name; a file that isn't among them has none. */
export function linesByFile(files: readonly SourceFile[]): (file: string) => Lines {
  const lines = new Map(files.map(({ name, text }) => [name, new Lines(text)]));
  return (file) => lines.get(file) ?? new Lines('');
}
