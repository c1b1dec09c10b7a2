import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice } from '../quiz/graders/choice.ts';
import { parseQuizdown } from '../quiz/parse-quizdown.ts';
import { score } from '../quiz/score.ts';
import { apportion, drawExam } from './draw-exam.ts';
import { attend, gradeExam, startExam, timeLeft } from './exam.ts';
import type { ExamPlan } from './exam-plan.ts';
import { formatSeed, readSeed, seedFrom } from './exam-seed.ts';
import { isExam } from './is-exam.ts';

const lesson = (id: string, weight: number, items: number) => ({
  id,
  title: id,
  weight,
  items: Array.from({ length: items }, (_, at) => `${id}/${at}`),
});
const plan: ExamPlan = {
  questions: 8,
  passMark: 70,
  minutes: 60,
  lessons: [lesson('one', 1, 10), lesson('two', 2, 10), lesson('three', 1, 1)],
};

describe('an exam is drawn', () => {
  it('by weight, as far as a lesson has items', () => {
    expect(apportion(plan.lessons, 8)).toEqual([2, 5, 1]);
    expect(apportion([lesson('a', 1, 10), lesson('b', 1, 10)], 8)).toEqual([4, 4]);
    expect(apportion([lesson('a', 0, 10), lesson('b', 1, 3)], 8)).toEqual([0, 3]);
    expect(apportion([], 8)).toEqual([]);
  });

  it('the same from the same seed, each item once, whatever the weights', () => {
    const lessons = fc.array(fc.tuple(fc.nat(5), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(lessons, fc.nat(60), fc.nat(), (given, questions, seed) => {
        const any = {
          ...plan,
          questions,
          lessons: given.map(([weight, items], at) => lesson(`l${at}`, weight, items)),
        };
        const drawn = drawExam(any, seed);
        expect(drawExam(any, seed)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        const all = any.lessons.filter(({ weight }) => weight > 0).flatMap(({ items }) => items);
        expect(drawn.length).toBe(Math.min(questions, all.length));
      }),
    );
  });

  it('differently from another seed', () => {
    expect(drawExam(plan, 1)).not.toEqual(drawExam(plan, 2));
  });
});

describe('an exam', () => {
  const { quiz } = parseQuizdown(
    '# A {#a}\n\n- [x] yes\n- [ ] no\n\n# B {#b}\n\n- [ ] yes\n- [x] no\n\n# C {#c}\n\n- [x] yes\n- [ ] no\n',
    'quiz.md',
  );
  if (!quiz) throw new Error('no quiz');
  const graders = { 'single-choice': choice, 'multiple-choice': choice };
  const option = (item: number, at: number) => quiz.items[item]?.options[at]?.id ?? '';
  const begun = startExam(7, 1000, 60, ['a', 'b', 'c']);
  const taken = {
    ...begun,
    responses: {
      a: { kind: 'chosen', options: [option(0, 0)] },
      b: { kind: 'chosen', options: [option(1, 0)] },
    },
    unsure: ['a'],
    spent: { a: 5000 },
  } as const;

  it('is graded when it is handed in, what has no answer as not right', () => {
    const attempt = gradeExam(taken, quiz, graders, 9000);
    expect(score(attempt, 70)).toMatchObject({ right: 1, of: 3, answered: 2, passed: false, lucky: ['a'] });
    expect(attempt.answers['a']).toMatchObject({ right: true, sure: false, spent: 5000, at: 9000 });
    expect(attempt.answers['c']).toBeUndefined();
  });

  it('does not grade a response that is not whole', () => {
    const half = { ...begun, responses: { a: { kind: 'chosen', options: [] } } } as const;
    expect(gradeExam(half, quiz, graders, 9000).answers).toEqual({});
  });

  it('counts the time that is left, and none without a clock', () => {
    expect(timeLeft(begun, 1000)).toBe(3_600_000);
    expect(timeLeft(begun, 5_000_000)).toBe(0);
    expect(timeLeft({ ...begun, minutes: null }, 5_000_000)).toBeNull();
  });

  it('counts attention, but no absence', () => {
    const attended = attend(attend(begun, 'a', 4000), 'a', 9_000_000);
    expect(attended.spent).toEqual({ a: 124_000 });
    expect(attend(begun, 'a', -5).spent).toEqual({ a: 0 });
  });

  it('is known again as it was saved, and not where it is damaged', () => {
    expect(isExam(JSON.parse(JSON.stringify(taken)))).toBe(true);
    for (const damaged of [null, [], 'x', {}, { ...taken, items: [1] }, { ...taken, responses: { a: 1 } }])
      expect(isExam(damaged)).toBe(false);
  });
});

describe('a seed', () => {
  it('is read as it is shown', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        const seed = seedFrom(number);
        expect(readSeed(formatSeed(seed))).toBe(seed);
      }),
    );
    expect(formatSeed(1234567)).toBe('1 234 567');
  });

  it.each(['', 'x', '-1', '1.5', '1234567890'])('is not %j', (written) => {
    expect(readSeed(written)).toBeNull();
  });
});
