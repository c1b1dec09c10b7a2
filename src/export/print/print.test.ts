import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { selectQuizzes } from '../select-quizzes.ts';
import { quizOf } from '../test-quiz.ts';
import { print } from './print.ts';

const html = (source: string) => String(print(quizOf(source), { site: null }).data);
const [before, after] = ['<h1>Answers</h1>', '<h1>Hints</h1>'];

describe('a worksheet', () => {
  it('asks first and answers at the end, with the reasons', () => {
    const page = html('# Which? {#a}\n\n- [x] yes\n  > For this.\n- [ ] no\n\n> **Explanation:** So.\n');
    const [questions = '', answers = ''] = page.split(before);
    expect(questions).toContain('Which?');
    expect(questions).not.toMatch(/For this|So\./);
    expect(answers).toContain('For this.');
    expect(answers).toContain('So.');
    expect(page).not.toContain(after);
  });

  it('names the letter under which the key is printed', () => {
    const options = ['- [x] key', ...['b', 'c', 'd', 'e'].map((text) => `- [ ] ${text}`)].join('\n');
    const [questions = '', answers = ''] = html(`# Which? {#a}\n\n${options}\n`).split(before);
    const [, printed] = /<b>([A-E])<\/b> <div>key</.exec(questions) ?? [];
    expect(printed).toBeDefined();
    expect(answers).toContain(`<div>${printed}</div></h3>`);
  });

  it('never prints a sequence in its order, and gives the order as letters', () => {
    const [questions = '', answers = ''] = html('# Order {#s}\n\n1. one\n2. two\n3. three\n').split(before);
    const printed = [...questions.matchAll(/<b>([A-C])<\/b> <div>(\w+)</g)].map(([, , step]) => step);
    expect(printed.toSorted()).toEqual(['one', 'three', 'two']);
    expect(printed).not.toEqual(['one', 'two', 'three']);
    const key = ['one', 'two', 'three'].map((step) => 'ABC'[printed.indexOf(step)]).join(', ');
    expect(answers).toContain(`<div>${key}</div>`);
  });

  it('puts hints on a page of their own', () => {
    const [questions = '', rest = ''] = html(
      '# How many? {#n}\n\n> **Hint:** Count them.\n\n> **Number:** 3 ± 1 s\n',
    ).split(after);
    expect(questions).not.toContain('Count them');
    expect(rest).toContain('Count them.');
    expect(rest).toContain('3 ± 1 s');
  });

  it('needs no other file, for the whole course', () => {
    const page = String(print(selectQuizzes('course'), { site: null }).data);
    expect(page).not.toMatch(/<script|<link|\bsrc=|@import|url\(/);
    const errors: string[] = [];
    parse(page, { onParseError: ({ code }) => errors.push(code) });
    // Diagrams are XML, in which every element may close itself.
    expect(errors.filter((code) => code !== 'non-void-html-element-start-tag-with-trailing-solidus')).toEqual(
      [],
    );
  });
});
