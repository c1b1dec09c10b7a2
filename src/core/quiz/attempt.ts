import type { Item } from './item.ts';
import { points } from './points.ts';
import type { Quiz } from './quiz.ts';
import { isComplete, type Response } from './response.ts';
import { disarrange, shuffle } from './shuffle.ts';
import { hashNumber } from './text-hash.ts';

export interface Answer {
  readonly response: Response;
  readonly points: number;
  /** When it was given, milliseconds since 1970. */
  readonly at: number;
}

/** A learner's way through a quiz. */
export interface Attempt {
  /** Decides every shuffle of the attempt. */
  readonly seed: number;
  /** Ids of its items, in the order in which they are asked. */
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** A fresh attempt at a quiz, its items drawn and ordered as the quiz's options say. */
export function startAttempt<Text>({ items, options }: Quiz<Text>, seed: number): Attempt {
  const ids = items.map(({ id }) => id);
  if (!options.shuffleQuestions) return { seed, items: ids, answers: {} };
  return { seed, items: shuffle(ids, seed).slice(0, options.nQuestions ?? ids.length), answers: {} };
}

/** Grades a response. An item that has its answer keeps it, and a response that can't be graded changes nothing. */
export function submit<Text>(attempt: Attempt, item: Item<Text>, response: Response, at: number): Attempt {
  if (attempt.answers[item.id] || !attempt.items.includes(item.id) || !isComplete(item, response))
    return attempt;
  const answer: Answer = { response, points: points(item, response), at };
  return { ...attempt, answers: { ...attempt.answers, [item.id]: answer } };
}

/** The same items once more, none answered. */
export function retryAll(attempt: Attempt, seed: number): Attempt {
  return { ...attempt, seed, answers: {} };
}

/** Opens the items whose answer was wrong; right answers stay. */
export function retryWrong(attempt: Attempt, seed: number): Attempt {
  const right = Object.entries(attempt.answers).filter(([, answer]) => answer.points === 1);
  return { ...attempt, seed, answers: Object.fromEntries(right) };
}

/** The options of an item in the order in which an attempt shows them. A sequence never starts in the right order. */
export function optionOrder<Text>(
  { options }: Quiz<Text>,
  item: Item<Text>,
  seed: number,
): readonly string[] {
  const ids = item.options.map(({ id }) => id);
  const own = hashNumber(`${seed} ${item.id}`);
  if (item.type === 'sequence') return disarrange(ids, own);
  return (item.shuffleAnswers ?? options.shuffleAnswers) ? shuffle(ids, own) : ids;
}
