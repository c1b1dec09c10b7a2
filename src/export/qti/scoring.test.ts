import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graderOf } from '../../core/quiz/grader.ts';
import { allGraders } from '../../core/quiz/graders/all-graders.ts';
import type { Item } from '../../core/quiz/item.ts';
import { points } from '../../core/quiz/points.ts';
import type { Response } from '../../core/quiz/response.ts';
import { type Scoring, scorings } from '../../core/quiz/scoring.ts';
import { quizzesOf } from '../selection.ts';
import { quizOf } from '../test-quiz.ts';
import { assessmentItem } from './assessment-item.ts';
import { type QtiResponse, scoreResponse } from './test-scorer.ts';

const source = [
  '# One? {#one}\n\n- [x] a\n- [ ] b\n- [ ] c\n',
  '# Some? {#some}\n\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n- [ ] e\n',
  '# Order {#order}\n\n1. one\n2. two\n3. three\n4. four\n',
  '# Match {#match}\n\n- a -> 1\n- b -> 2\n- c -> 1\n- -> 3\n',
  '# Write {#write}\n\n> **Answer:** A & b\n> **Answer:** c\n',
  '# Count {#count}\n\n> **Number:** 0.5 ± 0.25 s\n',
  '# Exactly {#exact}\n\n> **Number:** 3\n',
  '# Find {#find}\n\n```yaml finding\na: 1\nb: 2 # IST0101\n```\n\n- [x] `IST0101`\n- [ ] Nothing is found\n',
  '# Find nothing {#nothing}\n\n```yaml finding\na: 1\n```\n\n- [ ] `IST0101`\n- [x] Nothing is found\n',
].join('\n');
const items = quizzesOf(quizOf(source)).flatMap(({ quiz }) => quiz.items);

interface Given {
  readonly ours: Response;
  readonly theirs: Readonly<Record<string, QtiResponse>>;
}
const both = (ours: Response, RESPONSE: QtiResponse, LINE: QtiResponse = null): Given => ({
  ours,
  theirs: { RESPONSE, LINE },
});

/** Complete responses to an item, in our terms and in those of QTI. */
function responsesTo(item: Item): fc.Arbitrary<Given> {
  const ids = item.options.map(({ id }) => id);
  const named = (chosen: readonly string[]) => chosen.map((id) => `o-${id}`);
  switch (item.type) {
    case 'single-choice':
      return fc.constantFrom(...ids).map((id) => both({ kind: 'chosen', options: [id] }, `o-${id}`));
    case 'multiple-choice':
      return fc
        .subarray(ids, { minLength: 1 })
        .map((options) => both({ kind: 'chosen', options }, named(options).toReversed()));
    case 'sequence':
      return fc
        .shuffledSubarray(ids, { minLength: ids.length })
        .map((options) => both({ kind: 'ordered', options }, named(options)));
    case 'matching': {
      const targets = item.targets.map(({ id }) => id);
      return fc
        .array(fc.constantFrom(...targets), { minLength: ids.length, maxLength: ids.length })
        .map((given) => {
          const pairs = ids.map((id, at) => [id, given[at] ?? ''] as const);
          const theirs = pairs.map(([left, right]) => `l-${left} r-${right}`);
          return both({ kind: 'matched', pairs: Object.fromEntries(pairs) }, theirs);
        });
    }
    case 'short-answer':
      return fc.constantFrom('A & b', 'a & B', 'c', 'd').map((text) => both({ kind: 'written', text }, text));
    case 'numeric':
      return fc
        .integer({ min: -8, max: 16 })
        .map((quarters) => both({ kind: 'written', text: String(quarters / 4) }, quarters / 4));
    case 'finding':
      return fc
        .tuple(fc.constantFrom(...ids), fc.constantFrom(null, 1, 2))
        .map(([option, line]) => both({ kind: 'located', option, line }, `o-${option}`, line));
    case 'repair':
      throw new Error('Repairs are not exported.');
  }
}

const cases = scorings.flatMap((scoring) => items.map((item) => [item.id, scoring, item] as const));

describe('an item of QTI', () => {
  it.each<readonly [string, Scoring, Item]>(cases)(
    '%s is worth what it is worth here, %s',
    (_, scoring, item) => {
      if (item.type === 'repair') throw new Error('Repairs are not exported.');
      const plain = ({ source: text }: { readonly source: string }) => text.replaceAll('&', '&amp;');
      const xml = assessmentItem('item', item, { line: plain, block: plain, scoring, shuffle: false });
      fc.assert(
        fc.property(responsesTo(item), ({ ours, theirs }) => {
          const grader = graderOf(allGraders, item);
          expect(grader.isComplete(item, ours)).toBe(true);
          expect(scoreResponse(xml, theirs)).toBeCloseTo(points(grader.grade(item, ours), scoring), 9);
        }),
      );
    },
  );
});
