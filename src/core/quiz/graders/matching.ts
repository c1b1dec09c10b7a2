import { inPlace, nothing } from '../grade.ts';
import type { Grader } from '../grader.ts';
import type { MatchingItem } from '../item.ts';

/** Pairs, each right or wrong by itself. */
export const matching: Grader<MatchingItem<unknown>> = {
  isComplete: ({ options, targets }, response) =>
    response.kind === 'matched' &&
    Object.keys(response.pairs).length === options.length &&
    options.every(({ id }) => targets.some((target) => target.id === response.pairs[id])),
  grade({ options }, response) {
    if (response.kind !== 'matched') return nothing;
    const right = options.filter(({ id, target }) => response.pairs[id] === target).length;
    return inPlace(right, Object.keys(response.pairs).length, options.length);
  },
  order: ({ targets }) => ({ ids: targets.map(({ id }) => id), solved: true }),
  untouched: () => null,
};
