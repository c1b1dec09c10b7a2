import { describe, expect, it } from 'vitest';
import { parseHeaders } from './parse-headers.ts';

const rules = parseHeaders(
  '# comment\n/*\n  X-Frame-Options: DENY\n\n/course/_assets/*\n  Cache-Control: public, max-age=1\n  X-A: b: c\n',
);
const headersOf = (path: string) =>
  rules.filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers);

describe('parseHeaders', () => {
  it('gives every page the headers of the pattern for all', () => {
    expect(headersOf('/lessons/sidecar/')).toEqual([['X-Frame-Options', 'DENY']]);
  });

  it('adds the headers of a narrower pattern, and keeps colons in values', () => {
    expect(headersOf('/course/_assets/a.js')).toEqual([
      ['X-Frame-Options', 'DENY'],
      ['Cache-Control', 'public, max-age=1'],
      ['X-A', 'b: c'],
    ]);
  });

  it('takes dots in patterns as dots', () => {
    expect(parseHeaders('/a.js\n  X: y')[0]?.matches('/abjs')).toBe(false);
  });
});
