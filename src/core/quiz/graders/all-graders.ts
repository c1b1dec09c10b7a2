import type { Graders } from '../grader.ts';
import { choice } from './choice.ts';
import { finding } from './finding.ts';
import { matching } from './matching.ts';
import { repair } from './repair.ts';
import { sequence } from './sequence.ts';
import { written } from './written.ts';

/** The graders of all types. A page loads those that its quiz has instead. */
export const allGraders: Required<Graders> = {
  'single-choice': choice,
  'multiple-choice': choice,
  sequence,
  matching,
  'short-answer': written,
  numeric: written,
  finding,
  repair,
};
