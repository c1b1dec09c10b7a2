import { expect, it } from 'vitest';
import { reasons } from '../core/validator/admission/reasons.ts';
import { rules } from '../core/validator/rules/registry.ts';
import { explainedCodes } from './code-pages.ts';

it('gives every code that a finding can have one page, so that findings may lead there unasked', () => {
  const all = new Set([...Object.keys(reasons), ...Object.values(rules).map(({ rule }) => rule.code)]);
  expect(explainedCodes().toSorted()).toEqual([...all].toSorted());
});
