import { describe, expect, it } from 'vitest';
import { type Attempt, shownOrder, startAttempt, submit } from './attempt.ts';
import { allGraders } from './graders/all-graders.ts';
import type { Item } from './item.ts';
import { locales } from './locale.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import type { ParsedQuiz } from './quiz.ts';
import { defaultQuizOptions } from './quiz-options.ts';
import type { Response } from './response.ts';
import { retryAll } from './retry.ts';
import { score } from './score.ts';

/*
 * What quizdown-js documents, statement by statement, on examples of our own.
 * https://github.com/bonartm/quizdown-js/tree/main/docs
 */

function read(source: string): ParsedQuiz {
  const { quiz, errors } = parseQuizdown(source, 'quiz.md');
  expect(errors).toEqual([]);
  if (!quiz) throw new Error('no quiz');
  return quiz;
}
function only(source: string): Item {
  const [item] = read(source).items;
  if (!item) throw new Error('no item');
  return item;
}
function answerAll(quiz: ParsedQuiz, attempt: Attempt, response: (item: Item) => Response): Attempt {
  return quiz.items.reduce(
    (before, item) =>
      submit(before, quiz, allGraders, item, { response: response(item), at: 1, sure: true, spent: 0 }),
    attempt,
  );
}
const keys = (item: Item): Response =>
  item.type === 'sequence'
    ? { kind: 'ordered', options: item.options.map(({ id }) => id) }
    : {
        kind: 'chosen',
        options: item.options.flatMap((option) => ('correct' in option && option.correct ? [option.id] : [])),
      };
const texts = (item: Item) => item.options.map(({ text }) => text.source);

describe('syntax', () => {
  it('begins a question at a heading of any level', () => {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => `${'#'.repeat(level)} Q${level}\n- [x] a\n- [ ] b\n`);
    expect(read(levels.join('\n')).items.map(({ stem }) => stem.source)).toEqual(
      [1, 2, 3, 4, 5, 6].map((level) => `Q${level}`),
    );
  });

  it('takes images, code, bold text and links in stem, text and options', () => {
    const item = only(
      '# Is `x` **bold**?\n\nSee [the mesh](https://istio.io) and ![a map](map.svg).\n\n```clojure\n(inc x)\n```\n\n1. [x] `(inc x)`\n1. [ ] *no*\n',
    );
    expect(item.stem.source).toBe('Is `x` **bold**?');
    for (const part of ['[the mesh](https://istio.io)', '![a map](map.svg)', '```clojure\n(inc x)\n```'])
      expect(item.body?.source).toContain(part);
    expect(texts(item)).toEqual(['`(inc x)`', '*no*']);
  });

  it('takes a quote for a hint, and a quote in an option for its comment', () => {
    const item = only(
      '## Port of pilot-agent?\n\n> It is not 15001.\n\n- [x] 15020\n    > Health.\n- [ ] 80\n',
    );
    expect(item.hints.map(({ source }) => source)).toEqual(['It is not 15001.']);
    expect(item.options.map(({ feedback }) => feedback?.source)).toEqual(['Health.', undefined]);
    expect(item.explanation).toBeNull();
  });

  it('takes a bulleted task list for a choice of any number, with any number of keys', () => {
    const item = only('# Which are Istio’s?\n- [x] Sidecar\n- [ ] Deployment\n- [x] Gateway\n');
    expect(item.type).toBe('multiple-choice');
    expect(keys(item)).toMatchObject({ options: [item.options[0]?.id, item.options[2]?.id] });
  });

  it('takes a numbered task list for a single choice, whatever its numbers', () => {
    for (const [one, two] of [
      ['1.', '1.'],
      ['1.', '2.'],
      ['7)', '8)'],
    ])
      expect(only(`# Q\n${one} [ ] a\n${two} [x] b\n`).type).toBe('single-choice');
  });

  it('takes a numbered list for a sequence, in the order of the file', () => {
    const item = only(
      '# Order\n\nFrom the client on.\n\n> Listener first.\n\n1. listener\n1. route\n1. cluster\n',
    );
    expect([item.type, ...texts(item)]).toEqual(['sequence', 'listener', 'route', 'cluster']);
  });
});

describe('options', () => {
  const pair = '# Q {#q}\n- [x] a\n- [ ] b\n';
  const options = (yaml: string) => read(`---\n${yaml}\n---\n${pair}`).options;

  it('have the documented defaults', () => {
    expect(read(pair).options).toEqual(defaultQuizOptions);
    expect(defaultQuizOptions).toMatchObject({
      startOnLoad: true,
      shuffleAnswers: true,
      shuffleQuestions: false,
      nQuestions: null,
      passingGrade: null,
      enableRetry: true,
    });
  });

  it.each([
    ['startOnLoad', 'start_on_load', false],
    ['shuffleAnswers', 'shuffle_answers', false],
    ['shuffleQuestions', 'shuffle_questions', true],
    ['nQuestions', 'n_questions', 3],
    ['passingGrade', 'passing_grade', 75],
    ['customPassMsg', 'custom_pass_msg', 'Well steered'],
    ['customFailMsg', 'custom_fail_msg', 'Read on'],
    ['locale', 'locale', 'de'],
    ['enableRetry', 'enable_retry', false],
  ])('%s is read, and as %s', (name, alias, value) => {
    expect(options(`${name}: ${value}`)).toMatchObject({ [name]: value });
    expect(options(`${alias}: ${value}`)).toMatchObject({ [name]: value });
  });

  it('take every language that is documented, and null for the browser’s', () => {
    for (const locale of locales) expect(options(`locale: ${locale}`).locale).toBe(locale);
    expect(options('locale: null').locale).toBeNull();
    const { errors } = parseQuizdown(`---\nlocale: klingon\n---\n${pair}`, 'quiz.md');
    expect(errors.map(({ line, remedy }) => [line, remedy])).toEqual([
      [2, "Give it one of de, en, es, fr, or null for the language of the learner's browser."],
    ]);
  });

  it.each(['primaryColor', 'primary_color', 'secondaryColor', 'secondary_color', 'textColor', 'text_color'])(
    'take the colour %s, of which the design tokens hold the place',
    (name) => {
      expect(options(`${name}: '#ff851b'`)).toEqual(defaultQuizOptions);
      expect(options(`${name}: steelblue`)).toEqual(defaultQuizOptions);
    },
  );

  it('of a question outdo those of the quiz, and hold for it alone', () => {
    const quiz = read(
      '---\nshuffleAnswers: true\n---\n# A {#a}\n\n---\nshuffleAnswers: false\n---\n\n- [x] 1\n- [ ] 2\n- [ ] 3\n\n# B {#b}\n- [x] 1\n- [ ] 2\n- [ ] 3\n',
    );
    const orders = (item: Item) =>
      new Set(Array.from({ length: 40 }, (_, seed) => shownOrder(quiz, allGraders, item, seed).join())).size;
    expect(quiz.items.map(orders)).toEqual([1, 6]);
  });

  it('always shuffle a sequence', () => {
    const quiz = read('---\nshuffleAnswers: false\n---\n# Order {#o}\n1. a\n2. b\n3. c\n');
    for (const item of quiz.items)
      for (let seed = 0; seed < 40; seed++)
        expect(shownOrder(quiz, allGraders, item, seed)).not.toEqual(item.options.map(({ id }) => id));
  });

  it('draw so many questions where questions are shuffled, and not where they are not', () => {
    const many = Array.from({ length: 6 }, (_, at) => `# Q${at} {#q${at}}\n- [x] a\n- [ ] b\n`).join('\n');
    const asked = (yaml: string, seed: number) =>
      startAttempt(read(`---\n${yaml}\n---\n${many}`), seed, 0).items;
    const drawn = Array.from({ length: 30 }, (_, seed) =>
      asked('shuffleQuestions: true\nnQuestions: 2', seed),
    );
    expect(drawn.every((items) => items.length === 2 && new Set(items).size === 2)).toBe(true);
    expect(new Set(drawn.flat()).size).toBe(6);
    expect(asked('nQuestions: 2', 1)).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5']);
    expect(asked('shuffleQuestions: true\nnQuestions: 60', 1)).toHaveLength(6);
  });

  it('keep the order of the questions when the quiz is begun again', () => {
    const quiz = read(`---\nshuffleQuestions: true\n---\n${pair}\n# R {#r}\n- [x] a\n- [ ] b\n`);
    const first = startAttempt(quiz, 4, 0);
    expect(retryAll(first, 5, 1).items).toEqual(first.items);
  });

  it('say from how many per cent a quiz is passed', () => {
    const quiz = read(`---\npassingGrade: 50\n---\n${pair}\n# R {#r}\n- [x] a\n- [ ] b\n`);
    const half = answerAll(quiz, startAttempt(quiz, 1, 0), (item) =>
      item.id === 'q' ? keys(item) : { kind: 'chosen', options: [item.options[1]?.id ?? ''] },
    );
    expect(score(half, quiz.options.passingGrade).passed).toBe(true);
    expect(score(half, 51).passed).toBe(false);
    expect(score(half, null).passed).toBeNull();
  });
});

describe('known faults of quizdown-js are not repeated', () => {
  it('an explanation is no hint', () => {
    const item = only('# Q\n\n> **Explanation:** It is a.\n\n- [x] a\n- [ ] b\n');
    expect([item.hints.length, item.explanation?.source]).toEqual([0, 'It is a.']);
  });

  it('a sequence of more than ten steps is right in its order, and in no other', () => {
    const steps = Array.from({ length: 12 }, (_, at) => `${at + 1}. step ${at + 1}`);
    const quiz = read(`# Order {#o}\n${steps.join('\n')}\n`);
    const right = (options: readonly string[]) =>
      score(
        answerAll(quiz, startAttempt(quiz, 1, 0), () => ({ kind: 'ordered', options })),
        null,
      ).right;
    const ids = quiz.items[0]?.options.map(({ id }) => id) ?? [];
    const byText = ids.toSorted();
    expect(right(ids)).toBe(1);
    expect(right(byText)).toBe(byText.join() === ids.join() ? 1 : 0);
    expect(right([...ids.slice(0, 10), ids[11] ?? '', ids[10] ?? ''])).toBe(0);
  });

  it('nothing ticked is no answer, and never right', () => {
    const none = '# Q {#q}\n- [ ] a\n- [ ] b\n';
    expect(parseQuizdown(none, 'q.md').errors.map(({ code }) => code)).toEqual(['no-key']);
    const quiz = read('# Q {#q}\n- [x] a\n- [x] b\n');
    const attempt = answerAll(quiz, startAttempt(quiz, 1, 0), () => ({ kind: 'chosen', options: [] }));
    expect(attempt.answers).toEqual({});
    expect(score(attempt, null).right).toBe(0);
  });

  it('one bad question takes no other with it, and is named by line', () => {
    const good = '# Good {#good}\n- [x] a\n- [ ] b\n';
    const bad = [
      '# No list\n\ntext\n',
      '# Two keys\n1. [x] a\n1. [x] b\n',
      '# Bad option\n\n---\nx: 1\n---\n\n- [x] a\n- [ ] b\n',
    ];
    for (const each of bad) {
      const { quiz, errors } = parseQuizdown(`${each}\n${good}`, 'quiz.md');
      expect(quiz?.items.map(({ id }) => id)).toContain('good');
      expect(errors).toHaveLength(1);
      expect(errors[0]?.line).toBeGreaterThan(0);
    }
  });
});
