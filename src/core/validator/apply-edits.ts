import type { SourceFile, TextEdit } from './diagnostic.ts';

/**
 * The files after the edits of one quick fix. Edits refer to the text as it was and must not overlap; those for a
 * file that is not there create it.
 */
export function applyEdits(files: readonly SourceFile[], edits: readonly TextEdit[]): readonly SourceFile[] {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  const changed = files.map((file) => ({ ...file, text: editText(file.text, byFile.get(file.name) ?? []) }));
  const known = new Set(files.map(({ name }) => name));
  const created = [...byFile]
    .filter(([name]) => !known.has(name))
    .map(([name, all]) => ({ name, text: editText('', all) }));
  return [...changed, ...created];
}

function editText(text: string, edits: readonly TextEdit[]): string {
  // From the end to the start, so that the ranges of the edits still to come stay right.
  return edits
    .toSorted((a, b) => b.range.start - a.range.start)
    .reduce(
      (before, { range, text: inserted }) =>
        before.slice(0, range.start) + inserted + before.slice(range.end),
      text,
    );
}
