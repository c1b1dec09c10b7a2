import { structuredPatch } from 'diff';
import type { SourceFile } from '../core/validator/diagnostic.ts';

/** One line of a diff: kept, taken away or added. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** How one file changes; unchanged files have no diff. */
export interface FileDiff {
  readonly name: string;
  /** Runs of lines, the changed ones with a little around them. */
  readonly hunks: readonly (readonly DiffLine[])[];
}

/** What turns one mesh into another, file by file. */
export function diffFiles(before: readonly SourceFile[], after: readonly SourceFile[]): readonly FileDiff[] {
  const old = new Map(before.map(({ name, text }) => [name, text]));
  return after.flatMap(({ name, text }) => {
    const { hunks } = structuredPatch(name, name, old.get(name) ?? '', text, '', '', { context: 2 });
    if (hunks.length === 0) return [];
    return [{ name, hunks: hunks.map(({ lines }) => lines.flatMap(readLine)) }];
  });
}

function readLine(line: string): DiffLine[] {
  const [sign = ''] = line;
  // What is left is the note that a file ends without a line break.
  return sign === ' ' || sign === '-' || sign === '+' ? [{ sign, text: line.slice(1) }] : [];
}
