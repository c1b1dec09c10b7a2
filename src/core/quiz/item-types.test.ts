import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graderOf } from './grader.ts';
import { allGraders } from './graders/all-graders.ts';
import type { Item } from './item.ts';
import { fenceCode } from './judged-fence.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import { points } from './points.ts';
import { missingFeedback } from './quiz-findings.ts';
import type { Response } from './response.ts';
import { writtenKey } from './written-key.ts';

function read(source: string): Item {
  const { quiz, errors } = parseQuizdown(source, 'q.md');
  expect(errors).toEqual([]);
  const [item] = quiz?.items ?? [];
  if (!item) throw new Error('no item');
  return item;
}

const codes = (source: string) =>
  parseQuizdown(source, 'q.md').errors.map(({ code, line }) => `${code} ${line}`);
const earned = (item: Item, response: Response) =>
  points(graderOf(allGraders, item).grade(item, response), 'per-position');
const complete = (item: Item, response: Response) => graderOf(allGraders, item).isComplete(item, response);
const wrote = (text: string): Response => ({ kind: 'written', text });

describe('matching', () => {
  const source =
    '# Match\n\n- `a -> b` -> one\n  > Why.\n- second → two, or more\n- third -> one\n- -> spare\n\n> **Hint:** h\n';

  it('is a list of two columns', () => {
    const item = read(source);
    if (item.type !== 'matching') throw new Error(item.type);
    expect(item.options.map(({ text }) => text.source)).toEqual(['`a -> b`', 'second', 'third']);
    expect(item.targets.map(({ text }) => text.source)).toEqual(['one', 'two, or more', 'spare']);
    expect(item.options[0]).toMatchObject({
      target: item.options[2]?.target,
      feedback: { source: 'Why.' },
      text: { at: { line: 3, column: 3 } },
    });
    expect(item.targets[1]?.text.at).toMatchObject({ line: 5 });
    expect(missingFeedback({ file: 'q.md', options: {} as never, items: [item] })).toHaveLength(2);
  });

  it('gives points for each pair', () => {
    const item = read(source);
    if (item.type !== 'matching') throw new Error(item.type);
    const pairs = Object.fromEntries(item.options.map(({ id, target }) => [id, target]));
    expect(complete(item, { kind: 'matched', pairs })).toBe(true);
    expect(earned(item, { kind: 'matched', pairs })).toBe(1);
    const [first, , third] = item.options;
    const swapped = { ...pairs, [first?.id ?? '']: item.targets[1]?.id ?? '' };
    expect(earned(item, { kind: 'matched', pairs: swapped })).toBeCloseTo(2 / 3);
    const { [third?.id ?? '']: _, ...half } = pairs;
    expect(complete(item, { kind: 'matched', pairs: half })).toBe(false);
    expect(complete(item, { kind: 'matched', pairs: { ...pairs, [first?.id ?? '']: 'unknown' } })).toBe(
      false,
    );
  });

  it.each([
    ['an entry without an arrow', '# Q\n- a -> b\n- c -> d\n- e', ['half-pair 4']],
    ['an entry without a right side', '# Q\n- a -> b\n- c -> d\n- e ->', ['half-pair 4']],
    ['one pair', '# Q\n- a -> b', ['one-option 2']],
    ['the same left side twice', '# Q\n- a -> b\n- a -> d', ['duplicate-option 3']],
    ['one right side for all', '# Q\n- a -> b\n- c -> b', ['one-option 2']],
  ])('complains about %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('short answer', () => {
  const item = read(
    '# Field?\n> **Answer:** `traffic policy`\n> **Answer:** policy\n> **Pattern:** `/^tls/i`\n\n> **Explanation:** e',
  );

  it('takes what is written, whatever its case and spaces, and what a pattern matches', () => {
    expect(item).toMatchObject({ type: 'short-answer', accepted: ['traffic policy', 'policy'] });
    for (const text of ['traffic policy', ' Traffic   POLICY ', 'policy', 'TLS settings'])
      expect(earned(item, wrote(text)), text).toBe(1);
    for (const text of ['trafficpolicy', 'my tls', 'no']) expect(earned(item, wrote(text)), text).toBe(0);
    for (const text of ['', '  ', 'x'.repeat(501)]) expect(complete(item, wrote(text))).toBe(false);
  });

  it.each([
    ['a pattern alone', '# Q\n> **Pattern:** /a/', ['no-key 2']],
    ['a pattern that is none', '# Q\n> **Answer:** a\n> **Pattern:** `/(/`', ['bad-pattern 3']],
    ['a pattern that takes everything', '# Q\n> **Answer:** a\n> **Pattern:** /a*/', ['bad-pattern 3']],
    ['an answer beside options', '# Q\n> **Answer:** a\n\n- [x] a\n- [ ] b', ['two-keys 2']],
    ['an answer beside a number', '# Q\n> **Answer:** a\n> **Number:** 3', ['two-keys 2']],
  ])('complains about %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('number', () => {
  const number = (key: string) => read(`# Q\n> **Number:** ${key}\n\n> **Explanation:** e`);

  it.each([
    ['503', ['503', ' 503 ', '503.0', '5.03e2'], ['502', '-503', 'none', '503 404']],
    ['0.3', ['0.3', '0,3', '.3'.replace('.', '0.')], ['0.31']],
    ['0.25 ± 0.05', ['0.2', '0.3', '0,25'], ['0.19', '0.31']],
    ['30 ± 10 %', ['27', '33'], ['26.9', '33.1']],
    ['30 +- 1 s', ['30', '31 s', '29s'], ['32', '30 ms']],
    ['25 %', ['25', '25 %', '25%'], ['24']],
    ['-2', ['-2', '−2'], ['2']],
  ])('%s', (key, right, wrong) => {
    const item = number(key);
    for (const text of right) expect(earned(item, wrote(text)), text).toBe(1);
    for (const text of wrong) expect(earned(item, wrote(text)), text).toBe(0);
  });

  it('is no number where it can not be read, and says its key as it was written', () => {
    expect(complete(number('3'), wrote('three'))).toBe(false);
    expect(complete(number('3 s'), wrote('3 s'))).toBe(true);
    const keys = ['503', '0.25 ± 0.05', '30 ± 1 s'];
    for (const key of keys) {
      const item = number(key);
      expect(item.type === 'numeric' && writtenKey(item)).toBe(key);
    }
    expect(codes('# Q\n> **Number:** many')).toEqual(['bad-number 2']);
  });

  it('is right within its tolerance and nowhere else', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
    const width = fc.double({ min: 0, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(value, width, value, (key, tolerance, given) => {
        const item: Item = { ...(number('1') as Extract<Item, { type: 'numeric' }>), value: key, tolerance };
        const slack = Math.max(1, Math.abs(key)) * 1e-8;
        const text = given.toFixed(12);
        if (Math.abs(given - key) < tolerance - slack) expect(earned(item, wrote(text))).toBe(1);
        if (Math.abs(given - key) > tolerance + slack) expect(earned(item, wrote(text))).toBe(0);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('finding', () => {
  const source =
    '# Which?\n\n```yaml finding\nkind: A\nsubset: v2 # IST0101\nplain: 1 # a comment\n```\n\n- [x] `IST0101`\n- [ ] IST0102\n- [ ] Nothing\n';
  const item = read(source);
  const id = (at: number) => item.options[at]?.id ?? '';
  const located = (at: number, line: number | null): Response => ({ kind: 'located', option: id(at), line });

  it('takes the mark out of the code and knows its line', () => {
    if (item.type !== 'finding') throw new Error(item.type);
    expect(item).toMatchObject({ line: 2, body: null });
    expect(fenceCode(item.code)).toBe('kind: A\nsubset: v2\nplain: 1 # a comment\n');
    expect(item.options.map(({ text }) => text.source)).toEqual(['`IST0101`', 'IST0102', 'Nothing']);
  });

  it('is half right where the code or the line is', () => {
    expect(earned(item, located(0, 2))).toBe(1);
    expect(earned(item, located(0, 1))).toBe(0.5);
    expect(earned(item, located(1, 2))).toBe(0.5);
    expect(earned(item, located(2, null))).toBe(0);
    expect(complete(item, { kind: 'located', option: 'none', line: 2 })).toBe(false);
  });

  it('may be that nothing is found', () => {
    const clean = read('# Which?\n\n```yaml finding\nkind: A\n```\n\n- [ ] IST0101\n- [x] Nothing\n');
    const [wrong, right] = clean.options.map((option) => option.id);
    expect(earned(clean, { kind: 'located', option: right ?? '', line: null })).toBe(1);
    expect(earned(clean, { kind: 'located', option: wrong ?? '', line: 1 })).toBe(0);
  });

  it.each([
    ['two marks', source.replace('kind: A', 'kind: A # IST0101'), ['two-keys 5']],
    ['a mark that no option says', source.replace('# IST0101', '# IST0109'), ['two-keys 3']],
    ['two keys', source.replace('[ ] Nothing', '[x] Nothing'), ['two-keys 3']],
  ])('complains about %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('repair', () => {
  it('has a start, a solution, and a judge', () => {
    const item = read(
      '# Mend\n\nBody.\n\n```yaml repair\na: 1\n```\n\n```yaml solution\na: 2\n```\n\n> **Explanation:** e',
    );
    if (item.type !== 'repair') throw new Error(item.type);
    expect([fenceCode(item.code), fenceCode(item.solution), item.judge]).toEqual([
      'a: 1\n',
      'a: 2\n',
      'validator',
    ]);
    expect(item.body?.source).toBe('Body.');
    expect(earned(item, { kind: 'edited', text: 'a: 2', passed: true })).toBe(1);
    expect(earned(item, { kind: 'edited', text: 'a: 1', passed: false })).toBe(0);
    const other = read('# M\n```yaml repair="simulator"\na: 1\n```\n```yaml solution\na: 2\n```\n');
    expect(other).toMatchObject({ judge: 'simulator' });
  });

  it('needs a solution', () => {
    expect(codes('# Mend\n```yaml repair\na: 1\n```\n')).toEqual(['no-solution 2']);
  });
});

describe('an option that begins with code', () => {
  it('has no checkbox in its text', () => {
    const item = read('# Q\n- [x] `a` and b\n- [ ] `c`\n\n  > Why.\n');
    expect(item.options.map(({ text }) => [text.source, text.at.column])).toEqual([
      ['`a` and b', 7],
      ['`c`', 7],
    ]);
  });
});
