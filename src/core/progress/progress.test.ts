import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgress } from './parse-progress.ts';
import {
  currentAnswer,
  emptyProgress,
  itemKey,
  type SavedAnswer,
  withAnswer,
  withRetry,
} from './progress.ts';

const answer = (at: number): SavedAnswer => ({
  response: { kind: 'chosen', options: ['a'] },
  points: 1,
  at,
  fingerprint: 'f',
});
const key = itemKey('sidecar', 'who');

describe('progress', () => {
  it('keeps answers, opens items again, and knows outdated ones', () => {
    const one = withAnswer(emptyProgress, key, answer(1));
    expect(currentAnswer(one, key, 'f')).toEqual(answer(1));
    expect(currentAnswer(one, key, 'other')).toBeNull();
    const open = withRetry(one, [key, 'sidecar/unknown']);
    expect(Object.keys(open.items)).toEqual([key]);
    expect(currentAnswer(open, key, 'f')).toBeNull();
    const two = withAnswer(open, key, answer(2));
    expect(currentAnswer(two, key, 'f')).toEqual(answer(2));
    expect(two.items[key]?.answers).toHaveLength(2);
  });

  it('keeps the last twenty answers', () => {
    let progress = emptyProgress;
    for (let at = 0; at < 30; at++) progress = withAnswer(progress, key, answer(at));
    expect(progress.items[key]?.answers.map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 10),
    );
  });
});

describe('parseProgress', () => {
  it('gives back what was saved', () => {
    const progress = withAnswer(emptyProgress, key, answer(1));
    expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual({ kind: 'read', progress, lost: [] });
  });

  it('loses a damaged entry and no other', () => {
    const good = { answers: [answer(1)], retrying: false };
    const items = {
      good,
      a: null,
      b: { answers: [{}], retrying: false },
      c: { answers: [{ ...answer(1), points: 'all' }], retrying: false },
      d: { answers: [{ ...answer(1), response: { kind: 'chosen', options: [1] } }], retrying: false },
    };
    expect(parseProgress({ version: 1, items })).toEqual({
      kind: 'read',
      progress: { version: 1, items: { good } },
      lost: ['a', 'b', 'c', 'd'],
    });
  });

  it('knows what it can not read', () => {
    for (const damaged of [null, 1, 'x', [], {}, { version: 1 }, { version: 0, items: {} }])
      expect(parseProgress(damaged)).toEqual({ kind: 'unreadable' });
    expect(parseProgress({ version: 2, items: {} })).toEqual({ kind: 'newer', version: 2 });
  });

  it('never throws', () => {
    const entry = fc.record({ answers: fc.anything(), retrying: fc.anything() });
    const saved = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constant(1),
        items: fc.dictionary(fc.string(), fc.oneof(entry, fc.anything())),
      }),
    );
    fc.assert(
      fc.property(saved, (value) => {
        expect(parseProgress(value).kind).toMatch(/read|unreadable|newer/);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
