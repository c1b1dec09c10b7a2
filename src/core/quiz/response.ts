/** What a learner answered, by the ids of options. */
export type Response =
  | { readonly kind: 'chosen'; readonly options: readonly string[] }
  | { readonly kind: 'ordered'; readonly options: readonly string[] };
