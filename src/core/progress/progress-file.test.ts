import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../quiz/attempt.ts';
import { emptyProgress } from './progress.ts';
import { progressFile, readProgressFile } from './progress-file.ts';
import { withAttempt } from './with-attempt.ts';

const answer = {
  response: { kind: 'chosen' as const, options: ['a'] },
  right: true,
  points: 1,
  at: 2,
  fingerprint: 'f',
  sure: true,
  hints: 0,
  spent: 5,
};
const attempt: Attempt = {
  seed: 7,
  started: 1,
  items: ['who'],
  answers: { who: answer },
  hints: {},
  flagged: [],
};
const whole = withAttempt(emptyProgress, 'sidecar', attempt);
const text = progressFile(whole);
const holding = (progress: unknown) => JSON.stringify({ holds: 'sidecar-school progress', progress });

describe('a file with progress', () => {
  it('gives back what was saved, with the marks that editors add too', () => {
    const read = { kind: 'read', progress: whole, lost: [] };
    expect(readProgressFile(text)).toEqual(read);
    expect(readProgressFile(`\uFEFF${text.replace('\n', '\r\n')}`)).toEqual(read);
  });

  it('is brought up to date where it is old', () => {
    const { response, points, at, fingerprint } = answer;
    const items = { 'sidecar/who': { answers: [{ response, points, at, fingerprint }] } };
    expect(readProgressFile(holding({ version: 1, items }))).toMatchObject({
      kind: 'read',
      progress: { version: 2, items: { 'sidecar/who': { answers: [{ right: true, hints: 0 }] } } },
      lost: [],
    });
  });

  it('names what is damaged in it, and gives the rest', () => {
    const items = { ...whole.items, 'sidecar/what': { answers: [{ at: 'never' }] } };
    expect(readProgressFile(holding({ ...whole, items }))).toEqual({
      kind: 'read',
      progress: whole,
      lost: ['sidecar/what'],
    });
  });

  it.each([
    ['nothing', '', 'was not saved by this course'],
    ['other text', 'kind: Sidecar\n', 'was not saved by this course'],
    ['other JSON', '{"version":2,"items":{},"quizzes":{}}', 'was not saved by this course'],
    ['a list', '[]', 'was not saved by this course'],
    ['a file that was cut off', text.slice(0, -30), 'damaged or cut off'],
    ['a file without its progress', holding(null), 'damaged'],
    ['a later version', holding({ version: 99, items: {}, quizzes: {} }), 'up to 2'],
  ])('is refused where it is %s, with the reason and what to do', (_, damaged, why) => {
    const read = readProgressFile(damaged);
    if (read.kind !== 'refused') throw new Error(read.kind);
    expect(read.why).toContain(why);
    for (const sentence of [read.what, read.why, read.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('never throws, wherever it is cut or changed', () => {
    for (let end = 0; end < text.trimEnd().length; end++)
      expect(readProgressFile(text.slice(0, end)).kind).toBe('refused');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        expect(readProgressFile(text.slice(0, at) + put + text.slice(at + put.length)).kind).toMatch(
          /^(read|refused)$/,
        );
      }),
      { seed: 2, numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.anything(), (progress) => {
        expect(readProgressFile(holding(progress)).kind).toMatch(/^(read|refused)$/);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
