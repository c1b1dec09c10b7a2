import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated, prefixes } from './inputs.ts';
import { quizFixtures, randomQuiz } from './quiz-inputs.ts';
import { judgeQuiz } from './withstand-quiz.ts';

const seed = 20261125;
const texts = quizFixtures();

describe('the reader of quizzes withstands', () => {
  it('there are fixtures to mutate', () => {
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) judgeQuiz(text);
  });

  it('random Markdown', () => {
    fc.assert(fc.property(randomQuiz, judgeQuiz), { seed, numRuns: 1500 });
  });

  it('mutated quizzes', { timeout: 60_000 }, () => {
    const short = texts.map((text) => text.slice(0, 3000));
    fc.assert(fc.property(mutated(short), judgeQuiz), { seed, numRuns: 400 });
  });

  it('every line at which a question of the course can be cut off', { timeout: 60_000 }, () => {
    for (const question of texts.flatMap(questions)) {
      const lines = question.split('\n');
      for (const end of lines.keys()) judgeQuiz(lines.slice(0, end + 1).join('\n'));
    }
  });

  it('every prefix of a question of each type, as one types it', { timeout: 60_000 }, () => {
    const ofEachType = texts
      .filter((text) => text.includes('title: How the quizzes work'))
      .flatMap(questions);
    expect(ofEachType.length).toBeGreaterThan(7);
    for (const text of prefixes(ofEachType)) judgeQuiz(text);
  });
});

/** A quiz, cut above each heading. */
function questions(text: string): readonly string[] {
  return text.split(/^(?=#{1,6} )/m);
}
