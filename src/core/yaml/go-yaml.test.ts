import { describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml.ts';
import { plainValue } from './plain-value.ts';

const read = (text: string) => parseYaml({ name: 'mesh.yaml', text })[0];
const value = (text: string) => {
  const document = read(text);
  expect(document?.faults).toEqual([]);
  return document?.root ? plainValue(document.root) : undefined;
};
/** What the first fault points at. */
const pointed = (text: string) => {
  const { code, range } = read(text)?.faults[0] ?? {};
  return code && `${code} ${text.slice(range?.start, range?.end)}`;
};

describe('where go-yaml and YAML 1.2 part, go-yaml counts', () => {
  it.each([
    ['a colon may end text in brackets', 'a: [001:db8::, b:]', ['001:db8::', 'b:']],
    ['and before a comma without a blank', 'a: [b:,c]', ['b:', 'c']],
    ['but not in braces that have a value', 'a: {b: c}', { b: 'c' }],
    ['a question mark makes a key', 'a: {?b: c}', { b: 'c' }],
    ['a hyphen alone is text', 'a: [-]', ['-']],
    ['lines in brackets begin anywhere', 'a:\n  b: [c,\nd\n]\n', { b: ['c', 'd'] }],
    ['lines in quotes begin anywhere', 'a:\n  b: "c\nd"\n', { b: 'c d' }],
    ['a tag decides', 'a: !!float 1', 1],
    ['a tag makes text', 'a: !!timestamp 2001-01-01', '2001-01-01'],
    ['a tab behind a value is white space', 'a: b\t# c\n', 'b'],
    ['a tab further in than the text before it is, too', 'a: b\n  \t\n', 'b'],
  ])('%s', (_, text, expected) => {
    expect(value(text)).toEqual({ a: expected });
  });

  it('reads on rightly after brackets that end further out', () => {
    expect(value('a:\n  b: [c,\nd]\n  e: |\n    f\ng: h\n  i\n')).toEqual({
      a: { b: ['c', 'd'], e: 'f\n' },
      g: 'h i',
    });
  });

  it.each([
    ['a: [b?c]', 'yaml-syntax c'],
    ['a: {b: ::1}', 'yaml-syntax :'],
    ['a: "http:\\/\\/b"', 'yaml-syntax \\/'],
    ['a: "\\ud83d\\ude00"', 'yaml-syntax \\ud83d'],
    ['a: &b.c d', 'yaml-alias &b.c'],
    ['a: !!int b', 'yaml-syntax b'],
    ['a: !!binary "*"', 'yaml-syntax "*"'],
    ['%YAML 1.2\n---\na: b', 'yaml-syntax %YAML 1.2'],
    ['a: b\n\t\nc: d', 'tab-indentation \t'],
    ['a:\n  \t# b\n  c: d', 'tab-indentation \t'],
    ['-\ta', 'tab-indentation \t'],
  ])('%j is refused', (text, expected) => {
    expect(pointed(text)).toBe(expected);
  });

  it('knows the directive of its own version', () => {
    expect(value('%YAML 1.1\n---\na: b\n')).toEqual({ a: 'b' });
  });
});
