import { describe, expect, it } from 'vitest';
import { emptyProgress, type Progress, withAnswer } from '../core/progress/progress.ts';
import { progressKey } from './progress-key.ts';
import { createProgressStore, damagedKey } from './progress-store.ts';

function memory(start: Record<string, string> = {}, room = Number.POSITIVE_INFINITY) {
  const held = new Map(Object.entries(start));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
  };
}

const answered =
  (key: string) =>
  (progress: Progress): Progress =>
    withAnswer(progress, key, {
      response: { kind: 'chosen', options: [] },
      right: false,
      points: 0,
      at: 1,
      fingerprint: 'f',
      sure: true,
      hints: 0,
      spent: 0,
    });

const keys = (progress: Progress) => Object.keys(progress.items);

describe('progress store', () => {
  it('keeps progress for the next visit', () => {
    const storage = memory();
    expect(createProgressStore(() => storage).update(answered('a')).state).toEqual({ kind: 'kept' });
    expect(keys(createProgressStore(() => storage).load().progress)).toEqual(['a']);
  });

  it('adds to what another tab saved', () => {
    const storage = memory();
    const [one, two] = [createProgressStore(() => storage), createProgressStore(() => storage)];
    one.update(answered('a'));
    two.update(answered('b'));
    expect(keys(one.update(answered('c')).progress)).toEqual(['a', 'b', 'c']);
  });

  it('works for the page alone where storage is blocked', () => {
    const store = createProgressStore(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(store.load()).toEqual({ progress: emptyProgress, state: { kind: 'blocked' } });
    store.update(answered('a'));
    expect(store.update(answered('b')).state).toEqual({ kind: 'blocked' });
    expect(keys(store.load().progress)).toEqual(['a', 'b']);
  });

  it('says when there is no room, and keeps the answers for the page', () => {
    const storage = memory({}, 10);
    const store = createProgressStore(() => storage);
    expect(store.update(answered('a')).state).toEqual({ kind: 'full' });
    expect(keys(store.load().progress)).toEqual(['a']);
    expect(storage.held.size).toBe(0);
  });

  it('starts anew on damage, and keeps a copy', () => {
    const storage = memory({ [progressKey]: '{"version":1,"ite' });
    const store = createProgressStore(() => storage);
    expect(store.load()).toEqual({ progress: emptyProgress, state: { kind: 'damaged', lost: null } });
    store.update(answered('a'));
    expect(storage.held.get(damagedKey)).toBe('{"version":1,"ite');
    expect(store.load().state).toEqual({ kind: 'kept' });
  });

  it('loses a damaged entry alone', () => {
    const storage = memory({
      [progressKey]: '{"version":2,"items":{"a":1,"b":{"answers":[]}},"quizzes":{}}',
    });
    const { progress, state } = createProgressStore(() => storage).load();
    expect(keys(progress)).toEqual(['b']);
    expect(state).toEqual({ kind: 'damaged', lost: ['a'] });
  });

  it('leaves alone what a later version saved', () => {
    const text = '{"version":9,"items":{}}';
    const storage = memory({ [progressKey]: text });
    const store = createProgressStore(() => storage);
    expect(store.update(answered('a')).state).toEqual({ kind: 'newer' });
    expect(keys(store.load().progress)).toEqual(['a']);
    expect(storage.held.get(progressKey)).toBe(text);
  });
});
