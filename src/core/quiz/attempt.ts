import { isRight } from './grade.ts';
import { type Graders, graderOf } from './grader.ts';
import type { Item } from './item.ts';
import { points } from './points.ts';
import type { Quiz } from './quiz.ts';
import type { Response } from './response.ts';
import { disarrange, shuffle } from './shuffle.ts';
import { hashNumber } from './text-hash.ts';

export interface Answer {
  readonly response: Response;
  readonly right: boolean;
  /** From 0 to 1. */
  readonly points: number;
  /** When it was given, milliseconds since 1970. */
  readonly at: number;
  /** Of the item as it was then; under another one the answer is outdated. */
  readonly fingerprint: string;
  /** The learner's own word on it. */
  readonly sure: boolean;
  /** How many hints were read before. */
  readonly hints: number;
  /** Milliseconds of attention that it took. */
  readonly spent: number;
}

/** A learner's way through a quiz. */
export interface Attempt {
  /** Decides every shuffle of the attempt. */
  readonly seed: number;
  /** When it began, milliseconds since 1970; with the seed it names the attempt. */
  readonly started: number;
  /** Ids of its items, in the order in which they are asked. */
  readonly items: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Hints shown so far, by item. */
  readonly hints: Readonly<Record<string, number>>;
  /** Items the learner wants to come back to. */
  readonly flagged: readonly string[];
}

/** A fresh attempt at a quiz, its items drawn and ordered as the quiz's options say. */
export function startAttempt<Text>({ items, options }: Quiz<Text>, seed: number, at: number): Attempt {
  const ids = items.map(({ id }) => id);
  const drawn = options.shuffleQuestions
    ? shuffle(ids, seed).slice(0, options.nQuestions ?? ids.length)
    : ids;
  return { seed, started: at, items: drawn, answers: {}, hints: {}, flagged: [] };
}

/** Grades a response. An item that has its answer keeps it, and a response that can't be graded changes nothing. */
export function submit<Text>(
  attempt: Attempt,
  { options }: Quiz<Text>,
  graders: Graders,
  item: Item<Text>,
  given: Pick<Answer, 'response' | 'at' | 'sure' | 'spent'>,
): Attempt {
  const { response } = given;
  const grader = graderOf(graders, item);
  if (attempt.answers[item.id] || !attempt.items.includes(item.id) || !grader.isComplete(item, response))
    return attempt;
  const graded = grader.grade(item, response);
  const hints = attempt.hints[item.id] ?? 0;
  const answer: Answer = {
    ...given,
    right: isRight(graded),
    points: points(graded, item.scoring ?? options.scoring, hints, options.hintCost),
    fingerprint: item.fingerprint,
    hints,
  };
  return { ...attempt, answers: { ...attempt.answers, [item.id]: answer } };
}

/** One more hint of an item, as far as it has any; none once it is answered. */
export function takeHint<Text>(attempt: Attempt, item: Item<Text>): Attempt {
  const taken = attempt.hints[item.id] ?? 0;
  if (attempt.answers[item.id] || taken >= item.hints.length) return attempt;
  return { ...attempt, hints: { ...attempt.hints, [item.id]: taken + 1 } };
}

/** Flags an item, or takes its flag away. */
export function toggleFlag(attempt: Attempt, id: string): Attempt {
  const others = attempt.flagged.filter((flagged) => flagged !== id);
  return { ...attempt, flagged: others.length < attempt.flagged.length ? others : [...others, id] };
}

/** The ids of an item in the order in which an attempt shows them. What is to be put in order never starts solved. */
export function shownOrder<Text>(
  { options }: Quiz<Text>,
  graders: Graders,
  item: Item<Text>,
  seed: number,
): readonly string[] {
  const { ids, solved } = graderOf(graders, item).order(item);
  const own = hashNumber(`${seed} ${item.id}`);
  if (solved) return disarrange(ids, own);
  return (item.shuffleAnswers ?? options.shuffleAnswers) ? shuffle(ids, own) : ids;
}
