import { type Grade, isRight } from './grade.ts';
import type { Scoring } from './scoring.ts';

/**
 * Points for a grade, from 0 to 1.
 *
 * @param hints how many hints were read
 * @param hintCost per cent of the points that each hint takes
 */
export function points(grade: Grade, scoring: Scoring, hints = 0, hintCost = 0): number {
  return credit(grade, scoring) * Math.max(0, 1 - (hints * hintCost) / 100);
}

function credit(grade: Grade, scoring: Scoring): number {
  switch (scoring) {
    case 'all-or-nothing':
      return isRight(grade) ? 1 : 0;
    case 'right-minus-wrong':
      return Math.max(0, grade.right - grade.wrong) / grade.of;
    case 'per-position':
      return grade.placed / grade.places;
  }
}
