import type { Attempt } from './attempt.ts';

export interface Score {
  readonly right: number;
  readonly of: number;
  readonly answered: number;
  /** The sum over all items, each from 0 to 1. */
  readonly points: number;
  /** Ids of items that were answered and not right, in the attempt's order. */
  readonly wrong: readonly string[];
  /** Right answers of which the learner was not sure: perhaps luck. */
  readonly lucky: readonly string[];
  /** Wrong answers of which the learner was sure: perhaps a misconception. */
  readonly misconceived: readonly string[];
  /** Milliseconds of attention. */
  readonly spent: number;
  /** Whether the pass mark is reached; null without one. */
  readonly passed: boolean | null;
}

/**
 * Counts an attempt, or a part of it. Items not answered yet count as not right.
 *
 * @param passingGrade per cent of the points needed to pass
 * @param items what is counted; all of the attempt unless given
 */
export function score(attempt: Attempt, passingGrade: number | null, items = attempt.items): Score {
  const given = items.flatMap((id) => {
    const answer = attempt.answers[id];
    return answer ? [{ ...answer, id }] : [];
  });
  const ids = (which: (answer: (typeof given)[number]) => boolean) => given.filter(which).map(({ id }) => id);
  const sum = (value: (answer: (typeof given)[number]) => number) =>
    given.reduce((total, answer) => total + value(answer), 0);
  const points = sum((answer) => answer.points);
  const of = items.length;
  return {
    right: sum(({ right }) => (right ? 1 : 0)),
    of,
    answered: given.length,
    points,
    wrong: ids(({ right }) => !right),
    lucky: ids(({ right, sure }) => right && !sure),
    misconceived: ids(({ right, sure }) => !right && sure),
    spent: sum(({ spent }) => spent),
    passed: passingGrade === null ? null : of > 0 && (points / of) * 100 >= passingGrade - 1e-9,
  };
}
