import type { Item } from '../../core/quiz/item.ts';

/** In the order of their ids, which come from a hash of the text: an order that gives nothing away. */
export function byId<Option extends { readonly id: string }>(options: readonly Option[]): readonly Option[] {
  return options.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What stands before an option: a letter where it can be referred to. */
export function markOf({ type }: Item<unknown>, at: number): string {
  return type === 'sequence' ? '•' : String.fromCharCode(65 + at);
}
