/** How many of a group agree. */
export interface Score {
  readonly name: string;
  readonly agree: number;
  readonly of: number;
}

/** One case in which we and Istio differ, and about what. */
export interface Difference {
  readonly id: string;
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
}

/** What a comparison of cases with our judgement gives: the totals decide, tables and figures explain. */
export interface Comparison {
  readonly agree: number;
  readonly of: number;
  readonly tables: readonly { readonly title: string; readonly scores: readonly Score[] }[];
  readonly figures: readonly Score[];
  readonly differences: readonly Difference[];
  /** What was not compared, and why; one line each. */
  readonly notes: readonly string[];
}

/** Sums up verdicts by name, names in order. */
export function tally(verdicts: readonly { readonly name: string; readonly agrees: boolean }[]): Score[] {
  return [...Map.groupBy(verdicts, ({ name }) => name)]
    .map(([name, all]) =>
      scoreOf(
        name,
        all.map(({ agrees }) => agrees),
      ),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The score of one group. */
export function scoreOf(name: string, verdicts: readonly boolean[]): Score {
  return { name, agree: verdicts.filter(Boolean).length, of: verdicts.length };
}
