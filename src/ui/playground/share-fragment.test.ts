import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShareFragment, shareFragment } from './share-fragment.ts';

const packed = (value: unknown) => `#mesh=${deflateRawSync(JSON.stringify(value)).toString('base64url')}`;

describe('a link that shares a mesh', () => {
  it('brings back what went in', async () => {
    const file = fc.record({
      name: fc.string({ minLength: 1, maxLength: 20 }),
      text: fc.string({ unit: 'grapheme' }),
    });
    const files = fc.uniqueArray(file, { minLength: 1, maxLength: 5, selector: ({ name }) => name });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const fragment = await shareFragment(given);
        expect(fragment).toMatch(/^#mesh=[\w-]+$/);
        expect(await readShareFragment(fragment)).toEqual({ type: 'files', files: given });
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('is far shorter than the text', async () => {
    const text = 'apiVersion: networking.istio.io/v1\nkind: VirtualService\n'.repeat(100);
    expect((await shareFragment([{ name: 'a.yaml', text }])).length).toBeLessThan(text.length / 20);
  });

  it.each([
    ['cut short', packed([['a.yaml', 'kind: A\n'.repeat(50)]]).slice(0, 30)],
    ['no base64', '#mesh=%%%'],
    ['no JSON', `#mesh=${deflateRawSync('{').toString('base64url')}`],
    ['no files', packed({ a: 1 })],
    ['an empty list', packed([])],
    ['a name that is none', packed([['', 'text']])],
    ['a text that is none', packed([['a.yaml', 1]])],
    [
      'two files of one name',
      packed([
        ['a', ''],
        ['a', ''],
      ]),
    ],
    ['too many files', packed(Array.from({ length: 101 }, (_, at) => [`${at}`, '']))],
    ['a bomb', packed([['a', ' '.repeat(50_000_000)]])],
  ])('is refused with its reason: %s', async (_, fragment) => {
    expect(await readShareFragment(fragment)).toMatchObject({
      type: 'refused',
      why: expect.stringMatching(/^it /),
    });
  });

  it('is no business of ours without the marker', async () => {
    for (const fragment of ['', '#', '#examples', '#MESH=abc']) {
      expect(await readShareFragment(fragment)).toEqual({ type: 'nothing' });
    }
  });
});
