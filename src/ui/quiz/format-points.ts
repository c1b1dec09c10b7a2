/** Points with two digits at most: `2`, `1.5`, `0.33`. */
export function formatPoints(points: number): string {
  return String(Math.round(points * 100) / 100);
}
