import type { ItemParts } from '../gather-parts.ts';
import type { ChoiceItem, ChoiceOption } from '../item.ts';
import { fingerprint, type ItemBase, readOption } from './item-base.ts';

/** The options of a task list, keys marked. */
export function choiceOptions({ entries }: ItemParts): readonly ChoiceOption[] {
  return entries.flatMap(({ text, feedback, box }): ChoiceOption[] =>
    text ? [{ ...readOption(text, feedback), correct: box === 'ticked' }] : [],
  );
}

/** Options and key in an order that does not depend on the file's. */
export function markedOptions(options: readonly ChoiceOption[]): readonly string[] {
  return options.map(({ id, correct }) => `${correct ? '+' : '-'}${id}`).sort();
}

/** A task list: one key makes a single choice, several a multiple one. */
export function readChoice(base: ItemBase, parts: ItemParts): ChoiceItem {
  const options = choiceOptions(parts);
  const keys = options.filter(({ correct }) => correct).length;
  const type = keys === 1 ? 'single-choice' : 'multiple-choice';
  return { ...base, type, options, fingerprint: fingerprint(type, markedOptions(options)) };
}
