import type { ItemParts } from '../gather-parts.ts';
import type { SequenceItem } from '../item.ts';
import { fingerprint, type ItemBase, readOption } from './item-base.ts';

/** A numbered list without checkboxes: its steps in the right order. */
export function readSequence(base: ItemBase, { entries }: ItemParts): SequenceItem {
  const options = entries.flatMap(({ text, feedback }) => (text ? [readOption(text, feedback)] : []));
  const key = options.map(({ id }) => id);
  return { ...base, type: 'sequence', options, fingerprint: fingerprint('sequence', key) };
}
