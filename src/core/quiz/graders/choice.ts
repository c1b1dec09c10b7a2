import { nothing } from '../grade.ts';
import { areKnown, type Grader } from '../grader.ts';
import type { ChoiceItem } from '../item.ts';

/** Single and multiple choice. Every option is a place: right where it is ticked as the key has it. */
export const choice: Grader<ChoiceItem<unknown>> = {
  isComplete: ({ type, options }, response) =>
    response.kind === 'chosen' &&
    areKnown(response.options, options) &&
    (type === 'single-choice' ? response.options.length === 1 : response.options.length > 0),
  grade({ options }, response) {
    if (response.kind !== 'chosen') return nothing;
    const chosen = new Set(response.options);
    const keys = options.filter(({ correct }) => correct);
    const right = keys.filter(({ id }) => chosen.has(id)).length;
    return {
      right,
      wrong: chosen.size - right,
      of: keys.length,
      placed: options.filter(({ id, correct }) => chosen.has(id) === correct).length,
      places: options.length,
    };
  },
  order: ({ options }) => ({ ids: options.map(({ id }) => id), solved: false }),
  untouched: () => null,
};
