import type { Answer, Attempt } from '../quiz/attempt.ts';
import type { Response } from '../quiz/response.ts';
import { count, dictionary, either, flag, list, orNull, type Reader, record, text, word } from './readers.ts';

const readResponse: Reader<Response> = either<Response>(
  record({ kind: word('chosen'), options: list(text) }),
  record({ kind: word('ordered'), options: list(text) }),
  record({ kind: word('matched'), pairs: dictionary(text) }),
  record({ kind: word('written'), text }),
  record({ kind: word('located'), option: text, line: orNull(count()) }),
  record({ kind: word('edited'), text, passed: flag }),
);

/** Reads a saved answer; undefined where any part of it is damaged. */
export const readAnswer: Reader<Answer> = record<Answer>({
  response: readResponse,
  right: flag,
  points: count(1),
  at: count(),
  fingerprint: text,
  sure: flag,
  hints: count(),
  spent: count(),
});

/** Reads a saved attempt; undefined where any part of it is damaged. */
export const readAttempt: Reader<Attempt> = record<Attempt>({
  seed: count(),
  started: count(),
  items: list(text),
  answers: dictionary(readAnswer),
  hints: dictionary(count()),
  flagged: list(text),
});
