import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startAttempt, submit, takeHint, toggleFlag } from '../core/quiz/attempt.ts';
import { allGraders } from '../core/quiz/graders/all-graders.ts';
import type { Item } from '../core/quiz/item.ts';
import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';
import type { Response } from '../core/quiz/response.ts';
import { retryWrong } from '../core/quiz/retry.ts';
import { readAttempt, writeAttempt } from './saved-attempt.ts';

const file = 'content/quizzes/how-quizzes-work.md';
const { quiz } = parseQuizdown(readFileSync(file, 'utf8'), file);
if (!quiz) throw new Error(`${file} can't be read.`);

/** Some response to an item, as its type has it. */
function responseTo(item: Item, pick: number): Response {
  const ids = item.options.map(({ id }) => id);
  const [first = ''] = ids.slice(pick % Math.max(1, ids.length));
  switch (item.type) {
    case 'single-choice':
      return { kind: 'chosen', options: [first] };
    case 'multiple-choice':
      return { kind: 'chosen', options: ids.slice(0, 1 + (pick % ids.length)) };
    case 'sequence':
      return {
        kind: 'ordered',
        options: [...ids.slice(pick % ids.length), ...ids.slice(0, pick % ids.length)],
      };
    case 'matching': {
      const target = (at: number) => item.targets[(at + pick) % item.targets.length]?.id ?? '';
      return { kind: 'matched', pairs: Object.fromEntries(ids.map((id, at) => [id, target(at)])) };
    }
    case 'short-answer':
      return { kind: 'written', text: `an answer ${pick}` };
    case 'numeric':
      return { kind: 'written', text: String(pick) };
    case 'finding':
      return { kind: 'located', option: first, line: pick % 2 === 0 ? null : pick };
    case 'repair':
      return { kind: 'edited', text: 'a: 1\n'.repeat(pick), passed: pick % 2 === 0 };
  }
}

const attempts = fc.array(fc.nat(30), { maxLength: quiz.items.length }).map((picks) =>
  picks.reduce(
    (attempt, pick, at) => {
      const item = quiz.items[at];
      if (!item) return attempt;
      const hinted = pick % 3 === 0 ? takeHint(attempt, item) : attempt;
      const given = {
        response: responseTo(item, pick),
        sure: pick % 2 === 0,
        spent: pick * 1000,
        at: 6 + at,
      };
      const answered = submit(hinted, quiz, allGraders, item, given);
      return pick % 5 === 0 ? toggleFlag(answered, item.id) : answered;
    },
    startAttempt(quiz, 7, 5),
  ),
);

describe('a saved attempt', () => {
  it('comes back as it was, points and all', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        expect(readAttempt(quiz, writeAttempt(quiz, attempt, true))).toEqual(attempt);
      }),
    );
  });

  it('is short, and keeps what was right without the text of an edit', () => {
    fc.assert(
      fc.property(attempts, (attempt) => {
        const short = writeAttempt(quiz, attempt, false);
        expect(short.length).toBeLessThan(600);
        const verdicts = ({ answers }: typeof attempt) => Object.values(answers).map(({ points }) => points);
        const read = readAttempt(quiz, short);
        expect(read && verdicts(read)).toEqual(verdicts(attempt));
      }),
    );
  });

  it('may be a retry of what was wrong', () => {
    const first = quiz.items[0];
    if (!first) throw new Error('There is no item.');
    const key: Response = {
      kind: 'chosen',
      options: first.options.filter((option) => 'correct' in option && option.correct).map(({ id }) => id),
    };
    const given = { response: key, at: 6, sure: true, spent: 0 };
    const attempt = retryWrong(submit(startAttempt(quiz, 7, 5), quiz, allGraders, first, given), 8, 5);
    expect(readAttempt(quiz, writeAttempt(quiz, attempt, true))?.answers[first.id]?.right).toBe(true);
  });

  it('is none where it is damaged, or of another quiz', () => {
    const text = writeAttempt(quiz, startAttempt(quiz, 7, 5), true);
    expect(readAttempt({ ...quiz, items: quiz.items.slice(1) }, text)).toBeNull();
    for (const damaged of [
      '',
      '{',
      'null',
      '[]',
      '{"quiz":1}',
      text.slice(0, -5),
      text.replace('"items":[', '"items":[["'),
    ])
      expect(readAttempt(quiz, damaged)).toBeNull();
  });
});
