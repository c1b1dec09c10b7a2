import { inPlace, nothing } from '../grade.ts';
import type { Grader } from '../grader.ts';
import type { RepairItem } from '../item.ts';

/** Mended or not, as the judge said when the response was made. */
export const repair: Grader<RepairItem<unknown>> = {
  isComplete: (_, response) => response.kind === 'edited',
  grade: (_, response) => (response.kind === 'edited' ? inPlace(response.passed ? 1 : 0, 1, 1) : nothing),
  order: () => ({ ids: [], solved: false }),
  untouched: () => null,
};
