import { expect, it } from 'vitest';
import { joinQuizzes } from './join-quizzes.ts';
import { mapTexts } from './map-texts.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import type { QuizPage, TextRef } from './quiz.ts';

/** A quiz as a page has it, each text by its own source. */
function pageOf(source: string): QuizPage {
  const { quiz } = parseQuizdown(source, 'quiz.md');
  if (!quiz) throw new Error('no quiz');
  const texts: string[] = [];
  const items = quiz.items.map((item) => mapTexts(item, (text) => (texts.push(text.source) - 1) as TextRef));
  return { quiz: { options: quiz.options, items }, texts };
}

const one = pageOf('---\nshuffleAnswers: false\n---\n\n# One? {#same}\n\n- [x] a\n- [ ] b\n');
const two = pageOf(
  '---\nscoring: per-position\n---\n\n# Two? {#same}\n\n- [x] c\n- [ ] d\n\n# Three? {#three}\n\n- [x] e\n- [ ] f\n',
);

it('joins items of several quizzes, each with its texts and its quiz’s rules', () => {
  const { quiz, texts } = joinQuizzes(
    [
      { id: 'one', page: one },
      { id: 'two', page: two },
    ],
    ['two/three', 'one/same', 'two/gone', 'two/same'],
  );
  expect(quiz.items.map(({ id, stem }) => [id, texts[stem]])).toEqual([
    ['two/three', 'Three?'],
    ['one/same', 'One?'],
    ['two/same', 'Two?'],
  ]);
  expect(quiz.items.map(({ scoring }) => scoring)).toEqual([
    'per-position',
    'all-or-nothing',
    'per-position',
  ]);
  expect(quiz.items.map(({ shuffleAnswers }) => shuffleAnswers)).toEqual([true, false, true]);
  expect(quiz.items[0]?.options.map(({ text }) => texts[text])).toEqual(['e', 'f']);
});
