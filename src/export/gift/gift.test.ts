import fc from 'fast-check';
import { type GIFTQuestion, parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../markup/escape-xml.ts';
import { selectQuizzes } from '../select-quizzes.ts';
import { quizzesOf } from '../selection.ts';
import { quizOf } from '../test-quiz.ts';
import { gift } from './gift.ts';
import { giftHtml, giftText } from './gift-text.ts';

const read = (source: string) => {
  const { data, notes } = gift(quizOf(source), { site: null });
  return { questions: parse(String(data)), notes: notes.map(({ what }) => what) };
};
interface GIFTPair {
  readonly subquestion: { readonly text: string };
  readonly subanswer: string;
}
const only = (source: string) => {
  const [category, question, ...rest] = read(source).questions;
  expect([category?.type, rest]).toEqual(['Category', []]);
  return question as GIFTQuestion;
};

describe('text of GIFT', () => {
  it('comes back as it was, whatever signs are in it', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\~=#{}:%[]->/*"n \n'.split(''), 'a', 'é', '🙂') });
    fc.assert(
      fc.property(signs, (text) => {
        const escaped = escapeXml(text);
        const html = `<p>${escaped}</p>`;
        const [question] = parse(
          `[html]${giftHtml(html)} {=${giftHtml(`x${escaped}`)} ~y#${giftHtml(html)}}`,
        );
        expect(question).toMatchObject({
          stem: { text: html },
          choices: [{ text: { text: `x${escaped}`.trim() } }, { feedback: { text: html } }],
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is one line', () => {
    expect(giftText('a\r\nb\n\nc')).toBe('a\\nb\\n\\nc');
  });
});

describe('GIFT', () => {
  it('of the whole course is read by platforms: a question for each item, and one more for each line', () => {
    const course = selectQuizzes('course');
    const items = quizzesOf(course).flatMap(({ quiz }) => quiz.items);
    const lines = items.filter((item) => item.type === 'finding' && item.line !== null);
    const types = parse(String(gift(course, { site: null }).data)).map(({ type }) => type);
    expect(types.filter((type) => type === 'Category').length).toBe(quizzesOf(course).length);
    expect(types.filter((type) => type !== 'Category').length).toBe(items.length + lines.length);
  });

  it('has the feedback of each option, and the explanation', () => {
    const question = only(
      '# A {x}: `b = c`? {#one}\n\n- [x] yes\n  > Because.\n- [ ] no\n  > Why not.\n\n> **Explanation:** So it is.',
    );
    expect(question).toMatchObject({
      type: 'MC',
      id: 'quiz/one',
      title: 'A {x}: b = c?',
      stem: { format: 'html', text: '<p>A {x}: <code>b = c</code>?</p>' },
      choices: [
        { isCorrect: true, text: { text: 'yes' }, feedback: { text: '<p>Because.</p>' } },
        { isCorrect: false, text: { text: 'no' }, feedback: { text: '<p>Why not.</p>' } },
      ],
      globalFeedback: { text: '<p>So it is.</p>' },
    });
  });

  it('gives keys their share and distractors as much less', () => {
    const source = '# Which? {#some}\n\n- [x] a\n- [x] b\n- [x] c\n- [ ] d\n';
    expect(only(source)).toMatchObject({
      choices: [{ weight: 33.33333 }, { weight: 33.33333 }, { weight: 33.33333 }, { weight: -33.33333 }],
    });
    expect(read(source).notes).toEqual([expect.stringContaining('right minus wrong')]);
  });

  it('matches pairs, with right sides that belong to none', () => {
    expect(only('# Match {#m}\n\n- `a` -> one\n- b -> two\n- -> three\n')).toMatchObject({
      type: 'Matching',
      matchPairs: [
        { subquestion: { text: '<code>a</code>' }, subanswer: 'one' },
        { subquestion: { text: 'b' }, subanswer: 'two' },
        { subquestion: { text: '' }, subanswer: 'three' },
      ],
    });
  });

  it('gives the steps of a sequence their places, and says so', () => {
    const source = '# Order {#s}\n\n1. first\n2. second\n';
    const question = only(source);
    expect(question.type).toBe('Matching');
    const { matchPairs } = question as { matchPairs: GIFTPair[] };
    const places = matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer]);
    expect(Object.fromEntries(places)).toEqual({ first: '1', second: '2' });
    expect(read(source).notes).toContain(
      'As matching, each step with its place, since GIFT has no sequences:',
    );
  });

  it('takes every accepted answer, and numbers with their tolerance', () => {
    expect(only('# Which? {#w}\n\n> **Answer:** a*b\n> **Answer:** c=d\n')).toMatchObject({
      type: 'Short',
      choices: [{ text: { text: 'a\\*b' } }, { text: { text: 'c=d' } }],
    });
    expect(only('# How many? {#n}\n\n> **Number:** 30 ± 1.5 s\n')).toMatchObject({
      type: 'Numerical',
      choices: { type: 'range', number: 30, range: 1.5 },
    });
  });

  it('asks for a finding in two questions', () => {
    const source =
      '# What is found? {#f}\n\n```yaml finding\nkind: A\nspec: b # IST0101\n```\n\n- [x] `IST0101`\n- [ ] Nothing is found\n';
    expect(read(source).questions).toMatchObject([
      { type: 'Category' },
      { type: 'MC', choices: [{ isCorrect: true }, { isCorrect: false }] },
      { type: 'Numerical', id: 'quiz/f/line', choices: { number: 2, range: 0 } },
    ]);
  });

  it('leaves a repair to whoever marks it', () => {
    const source = '# Mend {#r}\n\n```yaml repair\na: 1\n```\n\n```yaml solution\na: 2\n```\n';
    expect(only(source)).toMatchObject({
      type: 'Essay',
      globalFeedback: { text: expect.stringContaining('<pre><code>a: 2') },
    });
  });
});
