import type { ItemParts } from '../gather-parts.ts';
import type { MatchingItem, PairOption } from '../item.ts';
import { splitPair } from '../pairs.ts';
import type { Complaints } from '../quiz-error.ts';
import { textHash } from '../text-hash.ts';
import { fingerprint, type ItemBase, plainWords, readOption } from './item-base.ts';

/** A list of `left -> right`. An entry without a left side is a right side that belongs to none. */
export function readMatching(base: ItemBase, { entries }: ItemParts, complaints: Complaints): MatchingItem {
  const targets = new Map<string, MatchingItem['targets'][number]>();
  const options: PairOption[] = [];
  for (const { text, feedback, at } of entries) {
    const pair = text && splitPair(text);
    if (!pair || pair.right.source === '') {
      complaints.add(
        'half-pair',
        text?.at ?? at,
        pair ? 'This pair has no right side.' : 'This entry has no arrow, others of its list have one.',
        'What belongs together can not be told.',
        'Write both sides, as in "- left -> right"; leave the left side out for a right side that belongs to none.',
      );
      continue;
    }
    const id = textHash(plainWords(pair.right));
    targets.set(id, targets.get(id) ?? { id, text: pair.right });
    if (pair.left.source === '') continue;
    const option: PairOption = { ...readOption(pair.left, feedback), target: id };
    if (options.some((other) => other.id === option.id))
      complaints.add(
        'duplicate-option',
        pair.left.at,
        'Two pairs have the same left side.',
        'Which of them a learner answers could not be told.',
        'Change one of them, or remove it.',
      );
    options.push(option);
  }
  if (options.length < 2 || targets.size < 2)
    complaints.add(
      'one-option',
      entries[0]?.at ?? base.stem.at,
      'This matching has less than two different pairs.',
      'There is nothing to match.',
      'Write two pairs or more, with two different right sides at least.',
    );
  const key = [
    ...options.map(({ id, target }) => `${id}=${target}`),
    ...[...targets.keys()].map((id) => `=${id}`),
  ].sort();
  return {
    ...base,
    type: 'matching',
    options,
    targets: [...targets.values()],
    fingerprint: fingerprint('matching', key),
  };
}
