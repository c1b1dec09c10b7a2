import type { Item } from '../core/quiz/item.ts';
import type { Scoring } from '../core/quiz/scoring.ts';
import type { Note } from './exporter.ts';
import { quizzesOf, type Selection } from './selection.ts';

/** An item with the rule that its points follow. */
export interface ScoredItem {
  readonly item: Item;
  readonly scoring: Scoring;
}

/** One note for every item of which a sentence can be said; null where there is nothing to say. */
export function notesOn(
  selection: Selection,
  say: (scored: ScoredItem) => readonly (string | null)[],
): readonly Note[] {
  return quizzesOf(selection).flatMap(({ id, quiz }) =>
    quiz.items.flatMap((item) =>
      say({ item, scoring: item.scoring ?? quiz.options.scoring }).flatMap((what) =>
        what === null ? [] : [{ item: `${id}/${item.id}`, what }],
      ),
    ),
  );
}

/** Notes as lines for a terminal, each sentence once with the items that it is true of. */
export function formatNotes(notes: readonly Note[]): readonly string[] {
  const items = Map.groupBy(notes, ({ what }) => what);
  return [...items].map(([what, all]) => `${what} ${all.map(({ item }) => item).join(', ')}`);
}
