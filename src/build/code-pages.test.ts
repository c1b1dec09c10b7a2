import { expect, it } from 'vitest';
import { reasons } from '../core/validator/admission/reasons.ts';
import { rules } from '../core/validator/rules/registry.ts';
import { codePages, explainedCodes } from './code-pages.ts';

it('gives every code that a finding can have one page, so that findings may lead there unasked', () => {
  const all = new Set([...Object.keys(reasons), ...Object.values(rules).map(({ rule }) => rule.code)]);
  expect(explainedCodes().toSorted()).toEqual([...all].toSorted());
});

it('says what, why and how on each page, and shows both sides', () => {
  for (const { code, sections } of codePages()) {
    for (const { doc, examples } of sections) {
      expect(
        [doc.what, doc.why, doc.mend].every((text) => text.length > 20),
        code,
      ).toBe(true);
      expect(doc.links.length, code).toBeGreaterThan(0);
      expect(Math.min(examples.fail.length, examples.pass.length), code).toBeGreaterThan(0);
    }
  }
});
