import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random/seeded-random.ts';
import { parseAnything } from './parse-anything.ts';
import { parsePlain } from './parse-plain.ts';
import { splitDocuments } from './split-documents.ts';

/** Documents of the course's content, and YAML fences of its lessons. */
const texts = globSync(['content/**/*.yaml', 'content/**/*.mdx']).flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const sources = file.endsWith('.mdx')
    ? [...text.matchAll(/^```yaml[^\n]*\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml)
    : [text];
  return sources.flatMap((source) =>
    splitDocuments(source).map(({ start, end }) => source.slice(start, end)),
  );
});

/** What is plain is read as the whole parser reads it; returns whether it was plain. */
function agrees(text: string): boolean {
  const root = parsePlain(text);
  if (root) expect(parseAnything(text), text).toEqual({ root, faults: [] });
  return root !== undefined;
}

describe('plain documents', () => {
  it('are most of those in the course, and read as the whole parser reads them', () => {
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter(agrees).length).toBeGreaterThan(texts.length / 2);
  });

  it('are read the same when they are damaged, or left to the whole parser', () => {
    const random = seededRandom(1);
    const below = (limit: number) => Math.floor(random() * limit);
    const letters = [...' :-#\'"\n{}[]a1,&*!|>%@`?~\\', '\n  ', '  ', ': ', ' #', '- '];
    for (const text of texts) {
      for (let round = 0; round < 30; round++) {
        const [at, length] = [below(text.length + 1), below(3)];
        agrees(text.slice(0, at) + letters[below(letters.length)] + text.slice(at + length));
        agrees(text.slice(0, at));
      }
    }
  });

  it.each([
    ['text on two lines', 'a: b\n  c\n'],
    ['a comment within text', 'a: b\n  # c\n'],
    ['null', 'a:\nb: c\n'],
    ['a word that is no text', 'on: a\n'],
    ['a repeated key', 'a: 1\na: 2\n'],
    ['an anchor', 'a: &b c\n'],
    ['text behind a marker', ' a: b\n'],
    ['quotes with escapes', 'a: "b\\n"\n'],
  ])('do not hold %s', (_, text) => {
    expect(parsePlain(text)).toBeUndefined();
  });
});
