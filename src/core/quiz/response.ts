/** What a learner answered, by the ids of options. */
export type Response =
  | { readonly kind: 'chosen'; readonly options: readonly string[] }
  | { readonly kind: 'ordered'; readonly options: readonly string[] }
  /** Targets by option. */
  | { readonly kind: 'matched'; readonly pairs: Readonly<Record<string, string>> }
  | { readonly kind: 'written'; readonly text: string }
  /** What is found, and on which line; null for none. */
  | { readonly kind: 'located'; readonly option: string; readonly line: number | null }
  /** The text as it was edited, and what the judge said of it. */
  | { readonly kind: 'edited'; readonly text: string; readonly passed: boolean };
