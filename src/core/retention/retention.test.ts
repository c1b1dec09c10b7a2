import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgress, type Progress } from '../progress/progress.ts';
import type { Answer } from '../quiz/attempt.ts';
import { knowledgeOf } from './knowledge.ts';
import type { CourseItem, LessonOutline } from './lesson-outline.ts';
import { isMastered, lessonMastery, weakest } from './mastery.ts';
import { comingDays, reviewDay, reviewSchedule, reviewSitting } from './review-schedule.ts';

const dayLength = 86_400_000;
const dayOf = (at: number) => Math.floor(at / dayLength);

const item = (id: string, objective: number | null = null): CourseItem => ({
  key: `sidecar/${id}`,
  fingerprint: `print-${id}`,
  objective,
});

type Shown = 'known' | 'unsure' | 'hinted' | 'missed';

const answer = (id: string, day: number, shown: Shown, fingerprint = `print-${id}`): Answer => ({
  response: { kind: 'chosen', options: ['a'] },
  right: shown !== 'missed',
  points: shown === 'missed' ? 0 : 1,
  at: day * dayLength + 3_600_000,
  fingerprint,
  sure: shown !== 'unsure',
  hints: shown === 'hinted' ? 1 : 0,
  spent: 1000,
});

const history = (id: string, ...answers: readonly Answer[]): Progress => ({
  ...emptyProgress,
  items: { [`sidecar/${id}`]: { answers } },
});

const join = (...all: readonly Progress[]): Progress => ({
  ...emptyProgress,
  items: Object.assign({}, ...all.map(({ items }) => items)) as Progress['items'],
});

describe('knowledge of an item', () => {
  it.each([
    ['known', 'known'],
    ['unsure', 'unsure'],
    ['hinted', 'unsure'],
    ['missed', 'missed'],
  ] as const)('after an answer that was %s is %s', (shown, expected) => {
    expect(knowledgeOf(history('a', answer('a', 1, shown)), item('a'))).toBe(expected);
  });

  it('is what the last answer shows, whatever order the answers are kept in', () => {
    const progress = history('a', answer('a', 4, 'missed'), answer('a', 2, 'known'));
    expect(knowledgeOf(progress, item('a'))).toBe('missed');
  });

  it('is open where no answer is to this version of the item', () => {
    expect(knowledgeOf(emptyProgress, item('a'))).toBe('open');
    expect(knowledgeOf(history('a', answer('a', 1, 'known', 'older')), item('a'))).toBe('open');
  });
});

describe('mastery', () => {
  const lesson: LessonOutline = {
    id: 'sidecar',
    title: 'Sidecar',
    objectives: ['share', 'order', 'untested'],
    passingGrade: 70,
    items: [item('a', 1), item('b', 2), item('c', 1), item('d')],
  };

  it('has an entry for each objective, and one for items that name none', () => {
    const progress = join(history('a', answer('a', 1, 'known')), history('b', answer('b', 1, 'missed')));
    expect(lessonMastery(progress, lesson)).toEqual([
      { objective: 'share', items: ['known', 'open'] },
      { objective: 'order', items: ['missed'] },
      { objective: 'untested', items: [] },
      { objective: null, items: ['open'] },
    ]);
  });

  it('is reached when every item is known, and never without items', () => {
    expect(isMastered({ objective: 'x', items: ['known', 'known'] })).toBe(true);
    expect(isMastered({ objective: 'x', items: ['known', 'unsure'] })).toBe(false);
    expect(isMastered({ objective: 'x', items: [] })).toBe(false);
  });

  it('is weakest where most was missed; what was not tried is no weakness', () => {
    const progress = join(
      history('a', answer('a', 1, 'unsure')),
      history('c', answer('c', 1, 'known')),
      history('b', answer('b', 1, 'missed')),
    );
    expect(weakest(progress, [lesson], 5).map(({ mastery }) => mastery.objective)).toEqual([
      'order',
      'share',
    ]);
    expect(weakest(progress, [lesson], 1)).toHaveLength(1);
    expect(weakest(emptyProgress, [lesson], 5)).toEqual([]);
  });
});

describe('the daily review', () => {
  it('leaves alone what was known at once, and what was never answered', () => {
    const progress = history('a', answer('a', 1, 'known'), answer('a', 9, 'known'));
    expect(reviewDay(progress, item('a'), dayOf)).toBeNull();
    expect(reviewDay(emptyProgress, item('a'), dayOf)).toBeNull();
  });

  it('brings back on the next day what was missed, later what was only unsure', () => {
    expect(reviewDay(history('a', answer('a', 5, 'missed')), item('a'), dayOf)).toBe(6);
    const unsure = reviewDay(history('a', answer('a', 5, 'unsure')), item('a'), dayOf);
    expect(unsure).toBeGreaterThanOrEqual(6);
  });

  it('waits longer after each time that it was known, and begins again when it is missed', () => {
    const days = [5];
    const answers = [answer('a', 5, 'missed')];
    for (let round = 0; round < 4; round++) {
      const day = reviewDay(history('a', ...answers), item('a'), dayOf) ?? Number.NaN;
      days.push(day);
      answers.push(answer('a', day, 'known'));
    }
    const waits = days.slice(1).map((day, at) => day - (days[at] ?? 0));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(7);
    const last = days.at(-1) ?? 0;
    const missed = reviewDay(history('a', ...answers, answer('a', last + 60, 'missed')), item('a'), dayOf);
    expect((missed ?? 0) - (last + 60)).toBeLessThanOrEqual(4);
  });

  it('does not count an answer to another version of the item', () => {
    expect(reviewDay(history('a', answer('a', 5, 'missed', 'older')), item('a'), dayOf)).toBeNull();
  });

  it('gives the same day for the same history, and never one before the last answer', () => {
    const shown = fc.constantFrom<Shown>('known', 'unsure', 'hinted', 'missed');
    const answers = fc.array(fc.tuple(fc.nat(2000), shown), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(answers, (given) => {
        const progress = history('a', ...given.map(([day, how]) => answer('a', day, how)));
        const day = reviewDay(progress, item('a'), dayOf);
        expect(reviewDay(progress, item('a'), dayOf)).toBe(day);
        if (day !== null) expect(day).toBeGreaterThan(Math.max(...given.map(([at]) => at)));
        else expect(given.every(([, how]) => how === 'known')).toBe(true);
      }),
    );
  });

  it('sits down with the longest due, and says what comes when', () => {
    const progress = join(
      history('a', answer('a', 5, 'missed')),
      history('b', answer('b', 3, 'missed')),
      history('c', answer('c', 9, 'missed')),
    );
    const schedule = reviewSchedule(progress, [item('a'), item('b'), item('c')], dayOf);
    expect(schedule.map(({ day }) => day)).toEqual([4, 6, 10]);
    expect(reviewSitting(schedule, 9, 1)).toEqual([item('b')]);
    expect(
      reviewSitting(schedule, 9, 20)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['sidecar/a', 'sidecar/b']);
    expect(comingDays(schedule, 5)).toEqual([
      { day: 6, items: 1 },
      { day: 10, items: 1 },
    ]);
  });
});
