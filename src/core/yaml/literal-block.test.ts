import { expect, it } from 'vitest';
import { getString } from '../mesh/get.ts';
import { outwardRange } from './literal-block.ts';
import { parseYaml } from './parse-yaml.ts';

/** Every word of the value of `a`, as the text around it has it at the place that is told. */
function words(text: string) {
  const value = getString(parseYaml({ name: 'a.yaml', text })[0]?.root ?? undefined, ['a']);
  const outward = outwardRange(text, value?.range ?? { start: 0, end: 0 });
  return [...(value?.value ?? '').matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const range = outward({ start: index, end: index + word.length });
    return range && text.slice(range.start, range.end) === word;
  });
}

it.each([
  ['a: |\n  b: 1\n  c:\n    d: 2\n\n  e: 3\nf: g\n', 7],
  ['x: y\na: |- # c\n      b: 1\n      c: 2\n', 4],
  ['a: |\r\n  b: 1\r\n\r\n  c: 2\r\n', 4],
  ['a: |\n\n  b: 1', 2],
])('finds the places of a block in %j', (text, count) => {
  expect(words(text)).toEqual(Array.from({ length: count }, () => true));
});

it.each(['a: "b: 1"\n', 'a: >\n  b: 1\n', 'a: |2\n    b: 1\n'])('tells nothing of %j', (text) => {
  expect(words(text).every((found) => found === undefined)).toBe(true);
});
