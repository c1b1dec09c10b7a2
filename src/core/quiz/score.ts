import type { Attempt } from './attempt.ts';

export interface Score {
  readonly right: number;
  readonly of: number;
  readonly answered: number;
  /** Ids of items that were answered and not right, in the attempt's order. */
  readonly wrong: readonly string[];
  /** Whether the pass mark is reached; null without one. */
  readonly passed: boolean | null;
}

/** Counts an attempt. Items not answered yet count as not right. */
export function score(attempt: Attempt, passingGrade: number | null): Score {
  const given = attempt.items.flatMap((id) => {
    const answer = attempt.answers[id];
    return answer ? [{ id, points: answer.points }] : [];
  });
  const right = given.filter((answer) => answer.points === 1).length;
  const of = attempt.items.length;
  return {
    right,
    of,
    answered: given.length,
    wrong: given.filter((answer) => answer.points < 1).map(({ id }) => id),
    passed: passingGrade === null ? null : of > 0 && (right / of) * 100 >= passingGrade,
  };
}
