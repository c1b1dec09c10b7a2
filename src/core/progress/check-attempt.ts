import type { Answer, Attempt } from '../quiz/attempt.ts';
import type { Response } from '../quiz/response.ts';
import { type Check, count, dictionary, either, flag, list, orNull, record, text, word } from './checks.ts';

/** Whether a saved response is whole. */
export const isResponse: Check<Response> = either<Response>(
  record({ kind: word('chosen', 'ordered'), options: list(text) }),
  record({ kind: word('matched'), pairs: dictionary(text) }),
  record({ kind: word('written'), text }),
  record({ kind: word('located'), option: text, line: orNull(count()) }),
  record({ kind: word('edited'), text, passed: flag }),
);

/** Whether a saved answer is whole. */
export const isAnswer: Check<Answer> = record<Answer>({
  response: isResponse,
  right: flag,
  points: count(1),
  at: count(),
  fingerprint: text,
  sure: flag,
  hints: count(),
  spent: count(),
});

/** Whether a saved attempt is whole. */
export const isAttempt: Check<Attempt> = record<Attempt>({
  seed: count(),
  started: count(),
  items: list(text),
  answers: dictionary(isAnswer),
  hints: dictionary(count()),
  flagged: list(text),
});
