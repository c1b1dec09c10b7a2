/** A stretch of code, and what stands in its place. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** The code after all cuts; one that lies inside another is gone with it. */
export function applyCuts(code: string, cuts: readonly Cut[]): string {
  // From the end, so that offsets still to come stay right; a cut inside another is gone with it.
  const outermost = cuts.filter(
    (cut) => !cuts.some((other) => other !== cut && other.start <= cut.start && cut.end <= other.end),
  );
  return outermost
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, instead }) => text.slice(0, start) + instead + text.slice(end), code);
}
