import type { Item } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import type { ItemView } from './item-view.ts';

type ItemType = Item['type'];
type Loaders = {
  readonly [Type in ItemType]: () => Promise<ItemView<Extract<Item<TextRef>, { type: Type }>>>;
};

const choice = async () => (await import('./types/choice.tsx')).Choice;

/** Where the view of each type of item comes from. A page loads those that its quiz has. */
const loaders: Loaders = {
  'single-choice': choice,
  'multiple-choice': choice,
  sequence: async () => (await import('./types/sequence.tsx')).Sequence,
};

export type ItemViews = ReadonlyMap<ItemType, ItemView>;

/** Loads the views that these items need. */
export async function loadItemViews(items: readonly Item<TextRef>[]): Promise<ItemViews> {
  const types = [...new Set(items.map(({ type }) => type))];
  // Each view is only ever given items of the type under which it is kept.
  return new Map(
    await Promise.all(types.map(async (type) => [type, (await loaders[type]()) as ItemView] as const)),
  );
}
