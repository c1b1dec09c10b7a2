import { inPlace, nothing } from '../grade.ts';
import type { Grader } from '../grader.ts';
import type { FindingItem } from '../item.ts';

/** What is found is one part, where it is found another; where the key finds nothing there is no line to name. */
export const finding: Grader<FindingItem<unknown>> = {
  isComplete: ({ options }, response) =>
    response.kind === 'located' && options.some(({ id }) => id === response.option),
  grade({ options, line }, response) {
    if (response.kind !== 'located') return nothing;
    const found = options.some(({ id, correct }) => correct && id === response.option) ? 1 : 0;
    const placed = line !== null && response.line === line ? 1 : 0;
    return inPlace(found + placed, response.line === null ? 1 : 2, line === null ? 1 : 2);
  },
  order: ({ options }) => ({ ids: options.map(({ id }) => id), solved: false }),
  untouched: () => null,
};
