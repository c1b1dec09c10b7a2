import { expect, it } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { formatContentError } from '../../src/build/checks/content-error.ts';
import { knowledge } from '../../src/build/knowledge.ts';

// All lessons, labs and quizzes go through the validator: seconds on a quiet machine, more on a busy one.
it('the content of the course is sound', { timeout: 120_000 }, () => {
  expect(checkContent('.', knowledge).map(formatContentError)).toEqual([]);
});
