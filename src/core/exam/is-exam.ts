import { isResponse } from '../progress/check-attempt.ts';
import { type Check, count, dictionary, list, orNull, record, text } from '../progress/checks.ts';
import type { Exam } from './exam.ts';

/** Whether a saved exam is whole. */
export const isExam: Check<Exam> = record<Exam>({
  seed: count(),
  started: count(),
  minutes: orNull(count()),
  items: list(text),
  responses: dictionary(isResponse),
  unsure: list(text),
  flagged: list(text),
  spent: dictionary(count()),
});
