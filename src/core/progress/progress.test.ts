import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Attempt } from '../quiz/attempt.ts';
import { parseProgress } from './parse-progress.ts';
import { emptyProgress, itemKey, lastAttempt, type Progress, withAnswer } from './progress.ts';
import { withAttempt } from './with-attempt.ts';

const answer = (at: number): Answer => ({
  response: { kind: 'chosen', options: ['a'] },
  right: true,
  points: 1,
  at,
  fingerprint: 'f',
  sure: true,
  hints: 0,
  spent: 5,
});
const attempt = (started: number, answers: Attempt['answers'] = {}): Attempt => ({
  seed: 7,
  started,
  items: ['who', 'what'],
  answers,
  hints: {},
  flagged: [],
});
const key = itemKey('sidecar', 'who');
const whole: Progress = withAttempt(emptyProgress, 'sidecar', attempt(1, { who: answer(2) }));

describe('progress', () => {
  it('keeps the last twenty answers', () => {
    let progress = emptyProgress;
    for (let at = 0; at < 30; at++) progress = withAnswer(progress, key, answer(at));
    expect(progress.items[key]?.answers.map(({ at }) => at)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 10),
    );
  });

  it('keeps the last ten attempts', () => {
    let progress = emptyProgress;
    for (let at = 0; at < 12; at++) progress = withAttempt(progress, 'sidecar', attempt(at));
    expect(progress.quizzes['sidecar']?.attempts.map(({ started }) => started)).toEqual(
      Array.from({ length: 10 }, (_, at) => at + 2),
    );
    expect(lastAttempt(progress, 'sidecar')?.started).toBe(11);
    expect(lastAttempt(progress, 'other')).toBeNull();
  });

  it('puts each answer of an attempt into the history of its item, once', () => {
    const twice = withAttempt(whole, 'sidecar', attempt(1, { who: answer(2), what: answer(3) }));
    expect(
      Object.fromEntries(Object.entries(twice.items).map(([id, { answers }]) => [id, answers.length])),
    ).toEqual({
      [key]: 1,
      'sidecar/what': 1,
    });
    const retried = withAttempt(twice, 'sidecar', attempt(5, { who: answer(2), what: answer(6) }));
    expect(retried.items['sidecar/what']?.answers.map(({ at }) => at)).toEqual([3, 6]);
    expect(retried.items[key]?.answers).toHaveLength(1);
  });

  it('joins what two tabs did of one attempt, the earlier answer first', () => {
    const one = withAttempt(emptyProgress, 'sidecar', {
      ...attempt(1, { who: answer(2) }),
      hints: { what: 1 },
    });
    const two = withAttempt(one, 'sidecar', {
      ...attempt(1, { who: answer(9), what: answer(4) }),
      hints: { what: 2 },
    });
    expect(lastAttempt(two, 'sidecar')).toMatchObject({
      answers: { who: { at: 2 }, what: { at: 4 } },
      hints: { what: 2 },
    });
    expect(two.quizzes['sidecar']?.attempts).toHaveLength(1);
  });
});

it('keeps the answer to an item as it is now, and the one before in its history', () => {
  const rekeyed = { ...answer(9), fingerprint: 'g' };
  const after = withAttempt(whole, 'sidecar', attempt(1, { who: rekeyed }));
  expect(lastAttempt(after, 'sidecar')?.answers['who']).toEqual(rekeyed);
  expect(after.items[key]?.answers.map(({ fingerprint }) => fingerprint)).toEqual(['f', 'g']);
  // Whichever of the two tabs saves last.
  const late = withAttempt(after, 'sidecar', attempt(1, { who: answer(2) }));
  expect(lastAttempt(late, 'sidecar')?.answers['who']).toEqual(rekeyed);
});

describe('parseProgress', () => {
  it('gives back what was saved', () => {
    expect(parseProgress(JSON.parse(JSON.stringify(whole)))).toEqual({
      kind: 'read',
      progress: whole,
      lost: [],
    });
  });

  it('loses a damaged entry and no other', () => {
    const good = { answers: [answer(1)] };
    const damaged = (change: object) => ({ answers: [{ ...answer(1), ...change }] });
    const items = {
      good,
      a: null,
      b: { answers: [{}] },
      c: damaged({ points: 'all' }),
      d: damaged({ response: { kind: 'chosen', options: [1] } }),
      e: damaged({ sure: 'yes' }),
      f: damaged({ points: 2 }),
    };
    const quizzes = {
      sidecar: { attempts: [attempt(1)] },
      g: { attempts: [{ ...attempt(1), items: 3 }] },
      h: { attempts: [attempt(1, { who: { ...answer(1), at: Number.NaN } })] },
    };
    expect(parseProgress({ version: 2, items, quizzes })).toEqual({
      kind: 'read',
      progress: { version: 2, items: { good }, quizzes: { sidecar: { attempts: [attempt(1)] } } },
      lost: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
    });
  });

  it('reads what version 1 saved', () => {
    const { response, points, at, fingerprint } = answer(1);
    const items = {
      [key]: { answers: [{ response, points, at, fingerprint }], retrying: true },
      lost: { answers: 'none' },
    };
    expect(parseProgress({ version: 1, items })).toEqual({
      kind: 'read',
      progress: { version: 2, items: { [key]: { answers: [{ ...answer(1), spent: 0 }] } }, quizzes: {} },
      lost: ['lost'],
    });
  });

  it('knows what it can not read', () => {
    const bad = [
      null,
      1,
      'x',
      [],
      {},
      { version: 1 },
      { version: 0, items: {} },
      { version: 2, items: {} },
      { version: 1.5 },
    ];
    for (const damaged of bad) expect(parseProgress(damaged)).toEqual({ kind: 'unreadable' });
    expect(parseProgress({ version: 3, items: {} })).toEqual({ kind: 'newer', version: 3 });
  });

  it('never throws', () => {
    const entry = fc.record({ answers: fc.anything(), attempts: fc.anything() });
    const entries = fc.dictionary(fc.string(), fc.oneof(entry, fc.anything()));
    const saved = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.constantFrom(1, 2), items: entries, quizzes: entries }),
    );
    fc.assert(
      fc.property(saved, (value) => {
        expect(parseProgress(value).kind).toMatch(/read|unreadable|newer/);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
