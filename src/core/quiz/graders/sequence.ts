import { inPlace, nothing } from '../grade.ts';
import { areKnown, type Grader } from '../grader.ts';
import type { SequenceItem } from '../item.ts';

/** A sequence, whose steps are right where they stand at their own place. */
export const sequence: Grader<SequenceItem<unknown>> = {
  isComplete: ({ options }, response) =>
    response.kind === 'ordered' &&
    areKnown(response.options, options) &&
    response.options.length === options.length,
  grade({ options }, response) {
    if (response.kind !== 'ordered') return nothing;
    const right = options.filter(({ id }, at) => response.options[at] === id).length;
    return inPlace(right, response.options.length, options.length);
  },
  order: ({ options }) => ({ ids: options.map(({ id }) => id), solved: true }),
  untouched: (order) => ({ kind: 'ordered', options: order }),
};
