import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeAt, rangeAt } from './find-node.ts';
import { parseYaml, YamlCache } from './parse-yaml.ts';
import { plainValue } from './plain-value.ts';

const parse = (text: string) => parseYaml({ name: 'mesh.yaml', text });
const value = (text: string) => {
  const [document] = parse(text);
  return document?.root ? plainValue(document.root) : undefined;
};
const codes = (text: string) => parse(text).flatMap(({ faults }) => faults.map(({ code }) => code));

describe('parseYaml', () => {
  it('splits documents at markers, whatever surrounds them', () => {
    const text = '\uFEFF# first\na: 1\n---\n# only a comment\n--- {b: 2}\n...\n---\r\nc: 3\r\n';
    expect(parse(text).map(({ root }) => root && plainValue(root))).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
  });

  it('gives ranges from the start of the file', () => {
    const text = 'a: 1\n---\nspec:\n  hosts: [x, yy]\n';
    const root = parse(text)[1]?.root;
    const range = nodeAt(root, ['spec', 'hosts', 1])?.range;
    expect(text.slice(range?.start, range?.end)).toBe('yy');
  });

  it('points at the key of a value that spans lines or is missing', () => {
    const text = 'spec:\n  http:\n  - route: []\n  empty:\n';
    const root = parse(text)[0]?.root ?? null;
    const at = (...path: string[]) => {
      const { start, end } = rangeAt(root, path, text, { start: 0, end: 0 });
      return text.slice(start, end);
    };
    expect([at('spec'), at('spec', 'http'), at('spec', 'empty'), at('spec', 'gone')]).toEqual([
      'spec',
      'http',
      'empty',
      'spec',
    ]);
  });

  it('merges, and follows aliases', () => {
    expect(value('a: &d {host: a}\nb: {<<: *d, subset: v1}\nc: *d\n')).toEqual({
      a: { host: 'a' },
      b: { host: 'a', subset: 'v1' },
      c: { host: 'a' },
    });
  });

  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 'duplicate-key'],
    ['a key that a merge brought', 'a: &d {host: a}\nb: {<<: *d, host: b}\n', 'duplicate-key'],
    ['a tab as indentation', 'a:\n\tb: c\n', 'tab-indentation'],
    ['an unclosed quote', 'a: "b\n', 'yaml-syntax'],
    ['a NUL', 'a: b\0\n', 'text-encoding'],
    ['a replacement character', 'a: caf\uFFFD\n', 'text-encoding'],
    ['infinity', 'a: .inf\n', 'yaml-number'],
    ['a null key', '~: b\n', 'yaml-key'],
    ['a map as key', '? {a: b}\n: c\n', 'yaml-key'],
    ['an alias to nothing', 'a: *b\n', 'yaml-alias'],
    ['an alias to itself', 'a: &a [*a]\n', 'yaml-alias'],
    ['deep nesting', `a: ${'['.repeat(1000)}`, 'yaml-depth'],
  ])('%s is a fault', (_, text, code) => {
    expect(codes(text)).toContain(code);
  });

  it('takes 80 and "80" for two keys, as the API server does', () => {
    expect(codes('80: a\n"80": b\n')).toEqual([]);
  });

  it('refuses an alias bomb without writing it out', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(10)}]`);
    expect(codes(`a0: &a0 x\n${levels.join('\n')}\n`)).toContain('yaml-alias');
  });

  it('keeps what has not changed', () => {
    const cache = new YamlCache();
    const read = (text: string) => {
      const documents = parseYaml({ name: 'mesh.yaml', text }, cache);
      cache.sweep();
      return documents;
    };
    const before = read('a: 1\n---\nb: 2\n---\nc: 3\n');
    const after = read('a: 1\n---\nb: 22\n---\nc: 3\n');
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after[2]?.content).toBe(before[2]?.content);
    expect(after[2]?.root?.range.start).toBe((before[2]?.root?.range.start ?? 0) + 1);
  });

  it('never throws, and keeps ranges inside the text', () => {
    const fragment = fc.constantFrom(
      ...'a:|- |[|]|{|}|,|\n|\n  |"|\'|&a |*a|<<: |!!int |? |#|---\n|>|\t|80|yes|~|: |%|\0|\uFEFF|\r\n'.split(
        '|',
      ),
    );
    const text = fc.oneof(
      fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        for (const document of parse(source)) {
          for (const { range } of document.faults) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(source.length);
          }
        }
      }),
      { seed: 20260822, numRuns: 3000 },
    );
  });
});
