import type { Words } from './words/words.ts';

/** Points with two digits at most: `2`, `1.5`, `0.33`, and `0,33` in other languages. */
export function formatPoints(points: number, { lang }: Words): string {
  return points.toLocaleString(lang, { maximumFractionDigits: 2 });
}
