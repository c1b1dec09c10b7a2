import type { Grader, Graders } from '../../core/quiz/grader.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import type { ItemKit, ItemView } from './item-view.ts';
import { kit as choiceKit } from './types/choice.tsx';

type ItemType = Item['type'];
type Loaders = {
  readonly [Type in ItemType]: () => Promise<ItemKit<Extract<Item<TextRef>, { type: Type }>>>;
};

// Nearly every quiz has choices, so they come with it.
const choice = async () => choiceKit;
const written = async () => (await import('./types/written.tsx')).kit;

/** Where each type of item comes from. */
const loaders: Loaders = {
  'single-choice': choice,
  'multiple-choice': choice,
  sequence: async () => (await import('./types/sequence.tsx')).kit,
  matching: async () => (await import('./types/matching.tsx')).kit,
  'short-answer': written,
  numeric: written,
  finding: async () => (await import('./types/finding.tsx')).kit,
  repair: async () => (await import('./types/repair.tsx')).kit,
};

export interface ItemKits {
  readonly views: ReadonlyMap<ItemType, ItemView>;
  readonly graders: Graders;
}

/** Loads what these items need, and nothing of other types. */
export async function loadItemKits(items: readonly Item<TextRef>[]): Promise<ItemKits> {
  const types = [...new Set(items.map(({ type }) => type))];
  const kits = await Promise.all(types.map(async (type) => ({ type, ...(await loaders[type]()) })));
  return {
    // Each is only ever given items of the type under which it is kept.
    views: new Map(kits.map(({ type, View }) => [type, View as ItemView])),
    graders: Object.fromEntries(kits.map(({ type, grader }) => [type, grader as Grader])),
  };
}
