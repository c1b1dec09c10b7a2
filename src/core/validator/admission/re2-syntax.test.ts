import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, it } from 'vitest';
import { allKinds } from '../../schema/registry.ts';
import type { Schema } from '../../schema/schema.ts';
import { regexFault } from './re2-syntax.ts';

function isRe2(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}

describe('the syntax of RE2', () => {
  it.each([
    ['(', 'missing closing )'],
    ['a)', 'unexpected )'],
    ['[a', 'missing closing ]'],
    ['[z-a]', 'invalid character class range'],
    ['*', 'missing argument to repetition operator'],
    ['a**', 'invalid nested repetition operator'],
    ['a{1001}', 'invalid repeat count'],
    ['(a{100}){11}', 'invalid repeat count'],
    ['(?=a)', 'invalid or unsupported Perl syntax'],
    ['(?<!a)b', 'invalid named capture'],
    ['\\1', 'invalid escape sequence'],
    ['a\\', 'trailing backslash at end of expression'],
    ['\\p{Grek}', 'invalid character class range'],
  ])('refuses %s', (text, fault) => {
    expect(regexFault(text)).toBe(fault);
  });

  it('agrees with a whole RE2 on whatever is thrown at it', () => {
    const piece = fc.constantFrom(
      ...'a b 0 - ^ $ . * + ? *? | ( ) (?: (?i) (?i: (?-s) (?-) (?P<n> (?<m> (?= [ [^ ] [: [:alpha:] [:nope:] { } {2} {2,} {2,3} {3,2} {,2} {1001} {01} {40} \\ \\d \\W \\b \\z \\Z \\C \\Q \\E \\x41 \\x{41} \\x4 \\x{110000} \\07 \\12 \\8 \\1 \\pL \\p{Greek} \\P{^Lu} \\p{Grek} \\p \\. \\_ \\n é \\é'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(regexFault(text) === undefined, text).toBe(isRe2(text));
      }),
      { seed: 20260911, numRuns: 20_000 },
    );
  });

  it('takes time in proportion to the text', () => {
    for (const text of ['('.repeat(200_000), 'a{1000}'.repeat(30_000), '\\Q'.repeat(100_000)]) {
      const start = performance.now();
      regexFault(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

/** Every pattern that the schemas hold, with the length that a text held against it may have. */
function patternsIn(schema: Schema, seen: Set<Schema>): readonly (readonly [string, number])[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  switch (schema.type) {
    case 'string':
      return schema.pattern === undefined ? [] : [[schema.pattern, schema.maxLength ?? 100_000]];
    case 'list':
      return patternsIn(schema.items, seen);
    case 'map':
      return patternsIn(schema.values, seen);
    case 'object':
      return Object.values(schema.fields).flatMap((field) => patternsIn(field.schema, seen));
    default:
      return [];
  }
}

describe('patterns of the schemas', () => {
  const seen = new Set<Schema>();
  const lengths = new Map<string, number>();
  for (const { fields } of allKinds()) {
    for (const { schema } of Object.values(fields)) {
      for (const [pattern, length] of patternsIn(schema, seen)) {
        lengths.set(pattern, Math.max(length, lengths.get(pattern) ?? 0));
      }
    }
  }

  it.each([...lengths])(
    '%s means the same to JavaScript as to RE2, and is quick up to %d',
    (pattern, length) => {
      const own = new RegExp(pattern);
      const re2 = RE2JS.compile(pattern);
      const text = fc.oneof(
        fc.string({ unit: fc.constantFrom(...'aZ09-._/:$*%@ \n'), maxLength: 12 }),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
      );
      fc.assert(
        fc.property(text, (value) => own.test(value) === re2.matcher(value).find()),
        { seed: 7, numRuns: 2000 },
      );
      for (const long of [
        'a'.repeat(100_000),
        'a.'.repeat(50_000),
        'a-'.repeat(50_000),
        '/1'.repeat(50_000),
      ]) {
        const start = performance.now();
        own.test(`${long}!`.slice(0, length));
        expect(performance.now() - start).toBeLessThan(200);
      }
    },
  );
});
