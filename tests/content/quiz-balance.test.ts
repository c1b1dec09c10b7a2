import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import type { SingleChoiceItem } from '../../src/core/quiz/item.ts';
import { parseQuizdown } from '../../src/core/quiz/parse-quizdown.ts';

const singles = globSync(['content/lessons/**/quiz.md', 'content/quizzes/**/*.md']).flatMap((file) => {
  const { quiz } = parseQuizdown(readFileSync(file, 'utf8'), file);
  return (quiz?.items ?? []).filter((item): item is SingleChoiceItem => item.type === 'single-choice');
});
const keyPosition = ({ options }: SingleChoiceItem) => options.findIndex(({ correct }) => correct);
const keyIsLongest = ({ options }: SingleChoiceItem) => {
  const [longest, second] = options.toSorted((a, b) => b.text.source.length - a.text.source.length);
  return longest?.correct === true && longest.text.source.length > (second?.text.source.length ?? 0);
};

/** What a learner could guess by, without knowing anything. */
describe.skipIf(singles.length < 10)('the key of a question is not given away', () => {
  it('by its length: the longest option is right in less than 30 % of the items', () => {
    const longest = singles.filter(keyIsLongest).map(({ id }) => id);
    expect(longest.length / singles.length, longest.join(', ')).toBeLessThan(0.3);
  });

  it('by its place: no place holds more than 40 % of the keys', () => {
    const counts = Map.groupBy(singles, keyPosition);
    for (const [place, items] of counts) {
      expect(items.length / singles.length, `place ${place + 1}`).toBeLessThanOrEqual(0.4);
    }
  });
});
