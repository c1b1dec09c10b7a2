/**
 * The word that was probably meant: the one with the fewest edits, if they are few for its length and no other has as
 * few. Letter case, hyphens and underscores count as nothing.
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const meant = bare(word);
  const [best, next] = known
    .map((candidate) => ({ candidate, form: bare(candidate) }))
    .filter(({ form }) => Math.abs(form.length - meant.length) <= limit)
    .map(({ candidate, form }) => ({ candidate, edits: edits(meant, form) }))
    .filter((found) => found.edits <= limit)
    .toSorted((a, b) => a.edits - b.edits);
  return best && best.edits !== next?.edits ? best.candidate : undefined;
}

const bare = (word: string) => word.toLowerCase().replaceAll(/[-_]/g, '');

/** Letters to insert, remove or replace (Levenshtein), one row of the table at a time. Long words are not compared. */
function edits(from: string, to: string): number {
  if (from.length > 64 || to.length > 64) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
