import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, shownOrder, startAttempt, submit, takeHint } from './attempt.ts';
import { graderOf } from './grader.ts';
import { allGraders } from './graders/all-graders.ts';
import type { Item } from './item.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import { points } from './points.ts';
import type { Quiz } from './quiz.ts';
import type { Response } from './response.ts';
import { retryAll, retryWrong } from './retry.ts';
import { score } from './score.ts';
import type { Scoring } from './scoring.ts';
import { disarrange, shuffle } from './shuffle.ts';

const steps = Array.from({ length: 12 }, (_, at) => `${at + 1}. step ${at + 1}`).join('\n');
const source = `# One {#one}\n- [x] a\n- [ ] b\n\n# Many {#many}\n- [x] a\n- [x] b\n- [ ] c\n\n# Order {#order}\n${steps}\n`;

function quiz(text = source): Quiz {
  const parsed = parseQuizdown(text, 'q.md').quiz;
  if (!parsed) throw new Error('the fixture has no items');
  return parsed;
}

function item(id: string): Item {
  const found = quiz().items.find((each) => each.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
}

const chosen = (of: Item, ...texts: string[]): Response => ({
  kind: 'chosen',
  options: of.options.filter(({ text }) => texts.includes(text.source)).map(({ id }) => id),
});
const ordered = (options: readonly string[]): Response => ({ kind: 'ordered', options });

const earned = (of: Item, response: Response, scoring: Scoring = 'all-or-nothing', hints = 0, cost = 0) =>
  points(graderOf(allGraders, of).grade(of, response), scoring, hints, cost);

describe('points', () => {
  it('are given for exactly the keys', () => {
    const [one, many] = [item('one'), item('many')];
    expect(earned(one, chosen(one, 'a'))).toBe(1);
    expect(earned(one, chosen(one, 'b'))).toBe(0);
    expect(earned(one, chosen(one, 'a', 'b'))).toBe(0);
    expect(earned(many, chosen(many, 'a', 'b'))).toBe(1);
    expect(earned(many, chosen(many, 'a'))).toBe(0);
    expect(earned(many, chosen(many, 'a', 'b', 'c'))).toBe(0);
    expect(earned(many, chosen(many))).toBe(0);
    expect(earned(many, { kind: 'chosen', options: ['unknown'] })).toBe(0);
  });

  it('are given for a whole sequence of more than ten steps', () => {
    const sequence = item('order');
    const ids = sequence.options.map(({ id }) => id);
    expect(earned(sequence, ordered(ids))).toBe(1);
    expect(earned(sequence, ordered(ids.toReversed()))).toBe(0);
    expect(earned(sequence, ordered([...ids].sort()))).toBe(0);
    expect(earned(sequence, ordered(ids.slice(1)))).toBe(0);
    expect(earned(sequence, { kind: 'chosen', options: ids })).toBe(0);
  });

  it('follow the rule of the quiz where a response is partly right', () => {
    const many = item('many');
    expect(earned(many, chosen(many, 'a'), 'right-minus-wrong')).toBe(1 / 2);
    expect(earned(many, chosen(many, 'a', 'c'), 'right-minus-wrong')).toBe(0);
    expect(earned(many, chosen(many, 'c'), 'right-minus-wrong')).toBe(0);
    expect(earned(many, chosen(many, 'a', 'c'), 'per-position')).toBeCloseTo(1 / 3);
    expect(earned(many, chosen(many, 'a'), 'per-position')).toBeCloseTo(2 / 3);
    const sequence = item('order');
    const [first = '', second = '', ...rest] = sequence.options.map(({ id }) => id);
    expect(earned(sequence, ordered([second, first, ...rest]), 'per-position')).toBeCloseTo(10 / 12);
    expect(earned(sequence, ordered([second, first, ...rest]), 'right-minus-wrong')).toBeCloseTo(8 / 12);
  });

  it('are less for hints that cost, never less than none', () => {
    const one = item('one');
    expect(earned(one, chosen(one, 'a'), 'all-or-nothing', 2, 25)).toBe(0.5);
    expect(earned(one, chosen(one, 'a'), 'all-or-nothing', 5, 25)).toBe(0);
  });

  it('lie between 0 and 1 for any response, and are 1 under every rule for the right one alone', () => {
    const response = (of: Item) =>
      fc.record({
        kind: fc.constantFrom('chosen' as const, 'ordered' as const),
        options: fc.subarray([...of.options.map(({ id }) => id), 'unknown']),
      });
    for (const of of quiz().items)
      fc.assert(
        fc.property(response(of), (given) => {
          const all = (['all-or-nothing', 'right-minus-wrong', 'per-position'] as const).map((rule) =>
            earned(of, given, rule),
          );
          for (const each of all) expect(each >= 0 && each <= 1).toBe(true);
          expect(all.every((each) => each === 1)).toBe(all[0] === 1);
        }),
        { seed: 5, numRuns: 300 },
      );
  });
});

describe('attempt', () => {
  const begun = () => startAttempt(quiz(), 7, 100);
  const give = (attempt: Attempt, of: Item, response: Response, at: number, sure = true) =>
    submit(attempt, quiz(), allGraders, of, { response, at, sure, spent: 1000 });

  it('keeps the first answer, and takes none that can not be graded', () => {
    const one = item('one');
    expect(give(begun(), one, chosen(one), 1).answers).toEqual({});
    const wrong = give(begun(), one, chosen(one, 'b'), 1);
    expect(wrong.answers['one']).toEqual({
      response: chosen(one, 'b'),
      right: false,
      points: 0,
      at: 1,
      fingerprint: one.fingerprint,
      sure: true,
      hints: 0,
      spent: 1000,
    });
    expect(give(wrong, one, chosen(one, 'a'), 2)).toBe(wrong);
  });

  it('is scored, and opened again as a whole or where it was wrong', () => {
    const [one, many] = [item('one'), item('many')];
    let attempt = give(begun(), one, chosen(one, 'a'), 1);
    attempt = give(attempt, many, chosen(many, 'c'), 2, false);
    expect(score(attempt, null)).toEqual({
      right: 1,
      of: 3,
      answered: 2,
      points: 1,
      wrong: ['many'],
      lucky: [],
      misconceived: [],
      spent: 2000,
      passed: null,
    });
    expect(score(attempt, null, ['many', 'order'])).toMatchObject({ right: 0, of: 2, answered: 1 });
    expect(score(attempt, 33).passed).toBe(true);
    expect(score(attempt, 34).passed).toBe(false);
    expect(Object.keys(retryWrong(attempt, 8, 9).answers)).toEqual(['one']);
    expect(retryAll(attempt, 8, 9)).toEqual({ ...begun(), seed: 8, started: 9 });
  });

  it('gives hints one by one, as far as there are any, and none after the answer', () => {
    const hinted = quiz('# Q {#q}\n> **Hint:** a\n\n> **Hint:** b\n\n- [x] a\n- [ ] b\n');
    const [of] = hinted.items;
    if (!of) throw new Error('no item');
    let attempt = startAttempt(hinted, 1, 1);
    for (const expected of [1, 2, 2]) {
      attempt = takeHint(attempt, of);
      expect(attempt.hints).toEqual({ q: expected });
    }
    const answered = submit(startAttempt(hinted, 1, 1), hinted, allGraders, of, {
      response: chosen(of, 'a'),
      at: 2,
      sure: true,
      spent: 0,
    });
    expect(takeHint(answered, of)).toBe(answered);
  });

  it('knows what was luck and what a misconception', () => {
    const [one, many] = [item('one'), item('many')];
    let attempt = give(begun(), one, chosen(one, 'a'), 1, false);
    attempt = give(attempt, many, chosen(many, 'c'), 2, true);
    expect(score(attempt, null)).toMatchObject({ lucky: ['one'], misconceived: ['many'] });
  });

  it('draws as many questions as the quiz says', () => {
    const drawn = quiz(`---\nshuffleQuestions: true\nnQuestions: 2\n---\n${source}`);
    const ids = startAttempt(drawn, 5, 1).items;
    expect(ids).toHaveLength(2);
    expect(startAttempt(drawn, 5, 1).items).toEqual(ids);
    expect(startAttempt(quiz(), 5, 1).items).toEqual(['one', 'many', 'order']);
  });

  it('shows options in an order that the seed decides, sequences never solved', () => {
    for (let seed = 0; seed < 200; seed++) {
      const sequence = item('order');
      expect(earned(sequence, ordered(shownOrder(quiz(), allGraders, sequence, seed)))).toBe(0);
    }
    const still = quiz(`---\nshuffleAnswers: false\n---\n${source}`);
    const many = item('many');
    expect(shownOrder(still, allGraders, many, 3)).toEqual(many.options.map(({ id }) => id));
    const orders = new Set(
      Array.from({ length: 60 }, (_, seed) => shownOrder(quiz(), allGraders, many, seed).join()),
    );
    expect(orders.size).toBe(6);
  });
});

describe('shuffle', () => {
  it('keeps every element and depends on the seed alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.integer(), (elements, seed) => {
        const shuffled = shuffle(elements, seed);
        expect(shuffle(elements, seed)).toEqual(shuffled);
        expect([...shuffled].sort()).toEqual([...elements].sort());
        if (elements.length > 1) expect(disarrange(elements, seed)).not.toEqual(elements);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
