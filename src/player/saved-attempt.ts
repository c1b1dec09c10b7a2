import { type Attempt, submit } from '../core/quiz/attempt.ts';
import { allGraders } from '../core/quiz/graders/all-graders.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import type { Response } from '../core/quiz/response.ts';
import { textHash } from '../core/quiz/text-hash.ts';
import { readResponse, type ShortResponse, writeResponse } from './short-response.ts';

/** An attempt in few characters: SCORM 1.2 promises room for 4,096. Items are known by their place in the quiz. */
interface Saved {
  /** Of the quiz: under another one the places mean something else. */
  readonly quiz: string;
  readonly seed: number;
  readonly started: number;
  readonly items: readonly number[];
  readonly answers: readonly (readonly [item: number, ShortResponse, sure: 0 | 1, seconds: number])[];
  readonly hints: readonly (readonly [item: number, count: number])[];
  readonly flagged: readonly number[];
}

/**
 * Writes an attempt down.
 *
 * @param texts whether edited texts are written too; without them an item stays as right or wrong as it was
 */
export function writeAttempt(quiz: Quiz<unknown>, attempt: Attempt, texts: boolean): string {
  const placeOf = (id: string) => quiz.items.findIndex((item) => item.id === id);
  const answers = Object.entries(attempt.answers).flatMap(([id, { response, sure, spent }]) => {
    const item = quiz.items[placeOf(id)];
    if (!item) return [];
    const short = writeResponse(item, response, texts);
    return [[placeOf(id), short, sure ? 1 : 0, Math.round(spent / 1000)] as const];
  });
  const saved: Saved = {
    quiz: printOf(quiz),
    seed: attempt.seed,
    started: attempt.started,
    items: attempt.items.map(placeOf),
    answers,
    hints: Object.entries(attempt.hints).map(([id, count]) => [placeOf(id), count]),
    flagged: attempt.flagged.map(placeOf),
  };
  return JSON.stringify(saved);
}

/** Reads an attempt and grades its answers again; null where it is none, or one at another version of the quiz. */
export function readAttempt<Text>(quiz: Quiz<Text>, text: string): Attempt | null {
  try {
    const saved = JSON.parse(text) as Saved;
    return saved.quiz === printOf(quiz) ? answered(quiz, saved) : null;
  } catch {
    return null;
  }
}

function answered<Text>(quiz: Quiz<Text>, { seed, started, items, answers, hints, flagged }: Saved): Attempt {
  const ids = (places: readonly number[]) => places.flatMap((place) => quiz.items[place]?.id ?? []);
  const empty: Attempt = {
    seed,
    started,
    items: ids(items),
    answers: {},
    hints: Object.fromEntries(hints.flatMap(([place, count]) => ids([place]).map((id) => [id, count]))),
    flagged: ids(flagged),
  };
  return answers.reduce((attempt, [place, short, sure, seconds], at) => {
    const item = quiz.items[place];
    const response: Response | null = item ? readResponse(item, short) : null;
    if (!item || !response) return attempt;
    const given = { response, sure: sure === 1, spent: seconds * 1000, at: started + at + 1 };
    return submit(attempt, quiz, allGraders, item, given);
  }, empty);
}

function printOf({ items }: Quiz<unknown>): string {
  return textHash(items.map(({ id, fingerprint }) => `${id} ${fingerprint}`).join('\n'));
}
