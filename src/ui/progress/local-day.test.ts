import { describe, expect, it } from 'vitest';
import { localDay, nameOfDay } from './local-day.ts';

describe('a day', () => {
  it('is the same from its first to its last minute where the learner is', () => {
    const first = new Date(2026, 10, 25, 0, 0).getTime();
    const last = new Date(2026, 10, 25, 23, 59).getTime();
    expect(localDay(last)).toBe(localDay(first));
    expect(localDay(last + 60_000)).toBe(localDay(first) + 1);
  });

  it('is named as a learner would name it', () => {
    const today = localDay(new Date(2026, 10, 25, 12).getTime());
    expect(nameOfDay(today + 1, today)).toBe('Tomorrow');
    expect(nameOfDay(today + 2, today)).toBe('Friday 27 November');
  });
});
