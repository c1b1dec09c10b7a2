import type { Graders } from '../grader.ts';
import { choice } from './choice.ts';
import { sequence } from './sequence.ts';

/** The graders of all types. A page loads those that its quiz has instead. */
export const allGraders: Required<Graders> = {
  'single-choice': choice,
  'multiple-choice': choice,
  sequence,
};
