import { expect, it } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { formatContentError } from '../../src/build/checks/content-error.ts';
import { knowledge } from '../../src/build/knowledge.ts';

it('the content of the course is sound', () => {
  expect(checkContent('.', knowledge).map(formatContentError)).toEqual([]);
});
