import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { globSync } from 'tinyglobby';

/** Every quiz of the course. */
export function quizFixtures(): readonly string[] {
  return globSync(['content/lessons/**/quiz.md', 'content/quizzes/*.md']).map((file) =>
    readFileSync(file, 'utf8'),
  );
}

/** Pieces that quizzes are made of, and what breaks them; each a line, or a part of one. */
const pieces = [
  ...'# Q\n¦#\n¦# {#a}\n¦## Q {#a}\n¦###### Deep\n¦- [x] a\n¦- [ ] b\n¦- [X] c\n¦- [ ]\n¦- [] d\n¦- [x]e\n¦1. one\n¦2. two\n¦1. [x] one\n¦1) [ ] two\n¦- a -> b\n¦- c → d\n¦- -> e\n¦- f ->\n¦> **Hint:** h\n¦> Hint: h\n¦> q\n¦    > deep\n¦  > near\n¦> **Explanation:** e\n¦> **Answer:** a\n¦> **Pattern:** /a+/\n¦> **Pattern:** /(/\n¦> **Number:** 3 ± 1 s\n¦> **Number:** x\n¦---\n¦locale: de\n¦shuffleAnswers: no\n¦nQuestions: -1\n¦a: [\n¦```yaml finding\n¦```yaml repair\n¦```yaml solution\n¦```\n¦kind: A # IST0101\n¦~~~\n¦***\n¦<!-- c -->\n¦<div>\n¦{{< quizdown >}}\n¦{{< /quizdown >}}\n¦| a | b |\n¦|--|--|\n¦[^1]: x\n¦![](\n¦\t¦  ¦\n¦\r\n¦\r¦\0¦\uFEFF¦\uD800¦é¦$x$¦\\'.split(
    '¦',
  ),
  'x'.repeat(300),
];

/** Text that is a quiz now and then. */
export const randomQuiz: Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
);
