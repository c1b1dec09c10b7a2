import type { Grader, Graders } from '../../core/quiz/grader.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import type { ItemKit, ItemView } from './item-view.ts';
import { kit as choiceKit } from './types/choice.tsx';

type ItemType = Item['type'];
type Loaders = {
  readonly [Type in ItemType]: () => Promise<{
    readonly kit: ItemKit<Extract<Item<TextRef>, { type: Type }>>;
  }>;
};

// Nearly every quiz has choices, so they come with it.
const choice = async () => ({ kit: choiceKit });
const written = () => import('./types/written.tsx');

/** Where each type of item comes from. */
const loaders: Loaders = {
  'single-choice': choice,
  'multiple-choice': choice,
  sequence: () => import('./types/sequence.tsx'),
  matching: () => import('./types/matching.tsx'),
  'short-answer': written,
  numeric: written,
  finding: () => import('./types/finding.tsx'),
  repair: () => import('./types/repair.tsx'),
};

export interface ItemKits {
  readonly views: Partial<Readonly<Record<ItemType, ItemView>>>;
  readonly graders: Graders;
}

/** No type at all. */
export const noKits: ItemKits = { views: {}, graders: {} };

/** What is loaded already and what these items need besides; nothing of other types. */
export async function loadItemKits(items: readonly Item<TextRef>[], loaded: ItemKits): Promise<ItemKits> {
  const views = { ...loaded.views };
  const graders: { -readonly [Type in keyof Graders]: Graders[Type] } = { ...loaded.graders };
  await Promise.all(
    items.map(async ({ type }) => {
      if (views[type]) return;
      const { kit } = await loaders[type]();
      // Each is only ever given items of the type under which it is kept.
      views[type] = kit.View as ItemView;
      graders[type] = kit.grader as Grader;
    }),
  );
  return { views, graders };
}
