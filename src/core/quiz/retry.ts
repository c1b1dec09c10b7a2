import type { Attempt } from './attempt.ts';

/** Makes a new attempt from one before. */
export type Retry = (attempt: Attempt, seed: number, at: number) => Attempt;

/** The same items once more, none answered. */
export const retryAll: Retry = (attempt, seed, at) => ({
  ...attempt,
  seed,
  started: at,
  answers: {},
  hints: {},
  flagged: [],
});

/** A new attempt in which the items whose answer was wrong are open; right answers stay. */
export const retryWrong: Retry = (attempt, seed, at) => {
  const right = Object.entries(attempt.answers).filter(([, answer]) => answer.right);
  return { ...retryAll(attempt, seed, at), answers: Object.fromEntries(right) };
};
