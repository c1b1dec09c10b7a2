import { expect, it } from 'vitest';
import { emptyProgress, type Progress } from '../../core/progress/progress.ts';
import { progressFile } from '../../core/progress/progress-file.ts';
import { withAttempt } from '../../core/progress/with-attempt.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';
import { createProgressStore } from '../../storage/progress-store.ts';
import { takeInFile } from './take-in-file.ts';

function browser(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>();
  return createProgressStore(() => ({
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  }));
}

const attempt = (item: string, started: number): Attempt => ({
  seed: 1,
  started,
  items: [item],
  answers: {
    [item]: {
      response: { kind: 'written', text: 'x' },
      right: true,
      points: 1,
      at: started + 1,
      fingerprint: 'f',
      sure: true,
      hints: 0,
      spent: 0,
    },
  },
  hints: {},
  flagged: [],
});
const done = (item: string, started: number): Progress =>
  withAttempt(emptyProgress, 'sidecar', attempt(item, started));

it('adds what is new, keeps what was there, and says so once only', () => {
  const store = browser();
  store.update(() => done('who', 1));
  const text = progressFile(done('what', 5));
  expect(takeInFile(store, text)).toBe('Added 1 answer and 1 attempt at a quiz. What was here is kept.');
  expect(Object.keys(store.load().progress.items)).toEqual(['sidecar/who', 'sidecar/what']);
  expect(takeInFile(store, text)).toBe('All that could be read of this file was here already.');
});

it('says what is damaged in a file, and takes the rest', () => {
  const store = browser();
  const { items, ...rest } = done('what', 5);
  const text = progressFile({ ...rest, items: { ...items, 'sidecar/odd': 3 as never } });
  expect(takeInFile(store, text)).toMatch(
    /^Added 1 answer .* 1 entry of the file .* left out: sidecar\/odd\.$/,
  );
});

it('changes nothing where a file is refused', () => {
  const store = browser();
  store.update(() => done('who', 1));
  expect(takeInFile(store, 'not a file of ours')).toContain('Nothing here was changed.');
  expect(store.load().progress).toEqual(done('who', 1));
});

it('says why nothing could be added', () => {
  const text = progressFile(done('who', 1));
  const blocked = createProgressStore(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const newer = createProgressStore(() => ({ getItem: () => '{"version":9}', setItem: () => {} }));
  expect(takeInFile(blocked, text)).toContain('keeps nothing for the page');
  expect(takeInFile(browser(5), text)).toContain('no room left');
  expect(takeInFile(newer, text)).toContain('a later version');
});
