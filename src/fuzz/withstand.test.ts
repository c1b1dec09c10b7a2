import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtures } from './fixtures.ts';
import { mutated, prefixes, randomYaml } from './inputs.ts';
import { inputJudge } from './withstand.ts';

const seed = 20260930;
const texts = fixtures();

describe('the validator, suggestions and help withstand', () => {
  it('there are fixtures to mutate', () => {
    expect(texts.length).toBeGreaterThan(20);
  });

  it('random YAML', () => {
    fc.assert(fc.property(randomYaml, inputJudge()), { seed, numRuns: 1500 });
  });

  it('mutated resources', { timeout: 60_000 }, () => {
    fc.assert(fc.property(mutated(texts), inputJudge()), { seed, numRuns: 600 });
  });

  it('every prefix of a fixture, as one types it', { timeout: 60_000 }, () => {
    const short = texts.filter((text) => text.length < 700).slice(0, 3);
    const judge = inputJudge();
    for (const text of prefixes(short)) judge(text);
  });
});

it('the judge minds what points outside the text', () => {
  const broken = inputJudge(() => ({
    admitted: 'failed',
    clean: 'waiting',
    diagnostics: [
      {
        code: 'x',
        severity: 'error',
        stage: 'parse',
        file: 'a.yaml',
        path: [],
        range: { start: 0, end: 9 },
        what: 'a',
        why: 'b',
        remedy: 'c',
      },
    ],
  }));
  expect(() => broken('short')).toThrow('x points outside the text: 0 to 9 of 5.');
});
