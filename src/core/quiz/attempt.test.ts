import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionOrder, retryAll, retryWrong, startAttempt, submit } from './attempt.ts';
import type { Item } from './item.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import { points } from './points.ts';
import type { Quiz } from './quiz.ts';
import type { Response } from './response.ts';
import { score } from './score.ts';
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

describe('points', () => {
  it('are given for exactly the keys', () => {
    const [one, many] = [item('one'), item('many')];
    expect(points(one, chosen(one, 'a'))).toBe(1);
    expect(points(one, chosen(one, 'b'))).toBe(0);
    expect(points(one, chosen(one, 'a', 'b'))).toBe(0);
    expect(points(many, chosen(many, 'a', 'b'))).toBe(1);
    expect(points(many, chosen(many, 'a'))).toBe(0);
    expect(points(many, chosen(many, 'a', 'b', 'c'))).toBe(0);
    expect(points(many, chosen(many))).toBe(0);
    expect(points(many, { kind: 'chosen', options: ['unknown'] })).toBe(0);
  });

  it('are given for a whole sequence of more than ten steps', () => {
    const sequence = item('order');
    const ids = sequence.options.map(({ id }) => id);
    expect(points(sequence, ordered(ids))).toBe(1);
    expect(points(sequence, ordered(ids.toReversed()))).toBe(0);
    expect(points(sequence, ordered([...ids].sort()))).toBe(0);
    expect(points(sequence, ordered(ids.slice(1)))).toBe(0);
    expect(points(sequence, { kind: 'chosen', options: ids })).toBe(0);
  });
});

describe('attempt', () => {
  const begun = () => startAttempt(quiz(), 7);

  it('keeps the first answer, and takes none that can not be graded', () => {
    const one = item('one');
    expect(submit(begun(), one, chosen(one), 1).answers).toEqual({});
    const wrong = submit(begun(), one, chosen(one, 'b'), 1);
    expect(wrong.answers['one']).toEqual({ response: chosen(one, 'b'), points: 0, at: 1 });
    expect(submit(wrong, one, chosen(one, 'a'), 2)).toBe(wrong);
  });

  it('is scored, and opened again as a whole or where it was wrong', () => {
    const [one, many] = [item('one'), item('many')];
    let attempt = submit(begun(), one, chosen(one, 'a'), 1);
    attempt = submit(attempt, many, chosen(many, 'c'), 2);
    expect(score(attempt, null)).toEqual({ right: 1, of: 3, answered: 2, wrong: ['many'], passed: null });
    expect(score(attempt, 33).passed).toBe(true);
    expect(score(attempt, 34).passed).toBe(false);
    expect(Object.keys(retryWrong(attempt, 8).answers)).toEqual(['one']);
    expect(retryAll(attempt, 8)).toEqual({ seed: 8, items: attempt.items, answers: {} });
  });

  it('draws as many questions as the quiz says', () => {
    const drawn = quiz(`---\nshuffleQuestions: true\nnQuestions: 2\n---\n${source}`);
    const ids = startAttempt(drawn, 5).items;
    expect(ids).toHaveLength(2);
    expect(startAttempt(drawn, 5).items).toEqual(ids);
    expect(startAttempt(quiz(), 5).items).toEqual(['one', 'many', 'order']);
  });

  it('shows options in an order that the seed decides, sequences never solved', () => {
    for (let seed = 0; seed < 200; seed++) {
      const sequence = item('order');
      expect(points(sequence, ordered(optionOrder(quiz(), sequence, seed)))).toBe(0);
    }
    const still = quiz(`---\nshuffleAnswers: false\n---\n${source}`);
    const many = item('many');
    expect(optionOrder(still, many, 3)).toEqual(many.options.map(({ id }) => id));
    const orders = new Set(Array.from({ length: 60 }, (_, seed) => optionOrder(quiz(), many, seed).join()));
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
