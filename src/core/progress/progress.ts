import type { Answer, Attempt } from '../quiz/attempt.ts';

/** What is known of a learner and one item, whichever quiz asked it. */
export interface ItemRecord {
  /** Oldest first. */
  readonly answers: readonly Answer[];
}

/** A learner's attempts at one quiz. */
export interface QuizRecord {
  /** Oldest first; the last one goes on. */
  readonly attempts: readonly Attempt[];
}

/** All that a learner has done, in the shape in which it is saved. */
export interface Progress {
  readonly version: 2;
  /** By `<lesson>/<item>`. */
  readonly items: Readonly<Record<string, ItemRecord>>;
  /** By quiz, which is its lesson's id. */
  readonly quizzes: Readonly<Record<string, QuizRecord>>;
}

export const emptyProgress: Progress = { version: 2, items: {}, quizzes: {} };

/** So many answers of an item and attempts at a quiz are kept; the oldest go first. */
export const kept = { answers: 20, attempts: 10 } as const;

export function itemKey(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}

/** The attempt that goes on, or the result that stands; null where the quiz was never begun. */
export function lastAttempt(progress: Progress, quiz: string): Attempt | null {
  return progress.quizzes[quiz]?.attempts.at(-1) ?? null;
}

/** Progress with an answer more in an item's history. */
export function withAnswer(progress: Progress, key: string, answer: Answer): Progress {
  const answers = [...(progress.items[key]?.answers ?? []), answer].slice(-kept.answers);
  return { ...progress, items: { ...progress.items, [key]: { answers } } };
}
