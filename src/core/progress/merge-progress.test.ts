import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Attempt } from '../quiz/attempt.ts';
import { mergeProgress } from './merge-progress.ts';
import { parseProgress } from './parse-progress.ts';
import { emptyProgress, kept, type Progress } from './progress.ts';
import { withAttempt } from './with-attempt.ts';

const ids = ['who', 'what', 'when'] as const;
const id = fc.constantFrom(...ids);
const moment = fc.integer({ min: 0, max: 60 });
const answer: fc.Arbitrary<Answer> = fc.record({
  response: fc.record({ kind: fc.constant('written' as const), text: fc.constantFrom('a', 'b') }),
  right: fc.boolean(),
  points: fc.constantFrom(0, 0.5, 1),
  at: moment,
  fingerprint: fc.constantFrom('f', 'g'),
  sure: fc.boolean(),
  hints: fc.nat(2),
  spent: fc.nat(9),
});
const attempt: fc.Arbitrary<Attempt> = fc.record({
  seed: fc.nat(2),
  started: moment,
  items: fc.subarray([...ids], { minLength: 1 }),
  answers: fc.dictionary(id, answer, { maxKeys: 3 }),
  hints: fc.dictionary(id, fc.nat(3), { maxKeys: 3 }),
  flagged: fc.subarray([...ids]),
});
const byMoment = (a: Attempt, b: Attempt) => a.started - b.started || a.seed - b.seed;
/** As a learner makes it: attempt after attempt. */
const progress: fc.Arbitrary<Progress> = fc
  .array(fc.tuple(fc.constantFrom('sidecar', 'adapter'), attempt), { maxLength: 16 })
  .map((attempts) =>
    attempts
      .toSorted(([, a], [, b]) => byMoment(a, b))
      .reduce((before, [quiz, each]) => withAttempt(before, quiz, each), emptyProgress),
  );

/** Flags are a set: their order says nothing. Answers of one item come in the order in which they were given. */
const meant = (of: Progress): Progress => ({
  ...of,
  items: Object.fromEntries(
    Object.entries(of.items).map(([key, { answers }]) => [
      key,
      { answers: answers.toSorted((a, b) => a.at - b.at) },
    ]),
  ),
  quizzes: Object.fromEntries(
    Object.entries(of.quizzes).map(([key, { attempts }]) => [
      key,
      { attempts: attempts.map((each) => ({ ...each, flagged: each.flagged.toSorted() })) },
    ]),
  ),
});
const runs = { seed: 9, numRuns: 400 };

describe('mergeProgress', () => {
  it('gives the same whichever side begins', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        expect(meant(mergeProgress(one, other))).toEqual(meant(mergeProgress(other, one)));
      }),
      runs,
    );
  });

  it('changes nothing when the same is merged again', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        expect(meant(mergeProgress(one, one))).toEqual(meant(one));
        expect(mergeProgress(one, emptyProgress)).toEqual(one);
        const merged = mergeProgress(one, other);
        expect(meant(mergeProgress(merged, other))).toEqual(meant(merged));
        expect(meant(mergeProgress(one, merged))).toEqual(meant(merged));
      }),
      runs,
    );
  });

  it('loses no answer and no attempt of either side, but the oldest where there are too many', () => {
    fc.assert(
      fc.property(progress, progress, (one, other) => {
        const merged = mergeProgress(one, other);
        for (const side of [one, other]) {
          for (const [key, { answers }] of Object.entries(side.items)) {
            const held = merged.items[key]?.answers.map(({ at }) => at) ?? [];
            expect(held.length).toBeLessThanOrEqual(kept.answers);
            for (const { at } of answers)
              expect(held.includes(at) || (held.length === kept.answers && at < (held[0] ?? 0))).toBe(true);
          }
          for (const [key, { attempts }] of Object.entries(side.quizzes)) {
            const held = merged.quizzes[key]?.attempts ?? [];
            expect(held.length).toBeLessThanOrEqual(kept.attempts);
            for (const each of attempts) {
              const there = held.find((same) => byMoment(same, each) === 0);
              const older = held.length === kept.attempts && held[0] && byMoment(each, held[0]) < 0;
              expect(there !== undefined || older).toBe(true);
              if (there)
                expect(Object.keys(there.answers)).toEqual(expect.arrayContaining(Object.keys(each.answers)));
            }
          }
        }
        expect(parseProgress(JSON.parse(JSON.stringify(merged)))).toMatchObject({ kind: 'read', lost: [] });
      }),
      runs,
    );
  });

  it('takes keys for keys, whatever they are called', () => {
    const odd = JSON.parse('{"version":2,"items":{"__proto__":{"answers":[]}},"quizzes":{}}') as Progress;
    expect(Object.keys(mergeProgress(emptyProgress, odd).items)).toEqual(['__proto__']);
  });
});
