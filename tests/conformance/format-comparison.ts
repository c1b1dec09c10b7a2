import type { Comparison, Difference, Score } from './comparison.ts';

/** A comparison as text: tables, figures, notes, if wanted every difference, and the sum on the last line. */
export function formatComparison(comparison: Comparison, list: boolean): string {
  const { tables, figures, notes, differences, agree, of } = comparison;
  return [
    ...tables.flatMap(({ title, scores }) => [title, ...formatScores(scores), '']),
    ...formatScores(figures),
    ...notes,
    ...(list ? ['', ...differences.flatMap(formatDifference)] : []),
    '',
    `${agree} of ${of} agree`,
  ].join('\n');
}

function formatScores(scores: readonly Score[]): string[] {
  const width = Math.max(0, ...scores.map(({ name }) => name.length));
  return scores.map(({ name, agree, of }) => {
    const share = of === 0 ? '' : `${((100 * agree) / of).toFixed(1)} %`;
    return `  ${name.padEnd(width)}  ${String(agree).padStart(5)} of ${String(of).padStart(5)}  ${share}`.trimEnd();
  });
}

function formatDifference({ id, about, expected, actual }: Difference): string[] {
  return [`${id} (${about})`, `  expected  ${expected}`, `  actual    ${actual}`];
}
