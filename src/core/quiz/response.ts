import type { Item } from './item.ts';

/** What a learner answered, by the ids of options. */
export type Response =
  | { readonly kind: 'chosen'; readonly options: readonly string[] }
  | { readonly kind: 'ordered'; readonly options: readonly string[] };

/** Whether a response can be graded: nothing ticked is no answer, neither is half a sequence. */
export function isComplete<Text>(item: Item<Text>, response: Response): boolean {
  const ids = item.options.map(({ id }) => id);
  const given = new Set(response.options);
  if (given.size !== response.options.length || response.options.some((id) => !ids.includes(id)))
    return false;
  switch (item.type) {
    case 'single-choice':
      return response.kind === 'chosen' && given.size === 1;
    case 'multiple-choice':
      return response.kind === 'chosen' && given.size > 0;
    case 'sequence':
      return response.kind === 'ordered' && given.size === ids.length;
  }
}
