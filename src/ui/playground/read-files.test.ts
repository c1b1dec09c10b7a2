import { expect, it } from 'vitest';
import { readFiles, unusedName } from './read-files.ts';

it('reads UTF-8, with and without a byte order mark', async () => {
  const { files, notes } = await readFiles([
    new File(['kind: A # é\n'], 'a.yaml'),
    new File(['\uFEFFkind: B\n'], 'b.yaml'),
  ]);
  expect(files).toEqual([
    { name: 'a.yaml', text: 'kind: A # é\n' },
    { name: 'b.yaml', text: 'kind: B\n' },
  ]);
  expect(notes).toEqual([]);
});

it('says of Windows-1252 bytes that they are not UTF-8, and shows the rest', async () => {
  const { files, notes } = await readFiles([new File([new Uint8Array([0x61, 0x3a, 0x20, 0xe9])], 'a.yaml')]);
  expect(files[0]?.text).toBe('a: \uFFFD');
  expect(notes).toEqual([expect.stringContaining('a.yaml is not UTF-8.')]);
});

it('leaves out what is too large, and says so', async () => {
  const { files, notes } = await readFiles([new File([new Uint8Array(2_000_001)], 'big.yaml')]);
  expect(files).toEqual([]);
  expect(notes).toEqual(['big.yaml is larger than 2 MB and was not opened.']);
});

it('gives each file a name of its own', () => {
  expect(
    unusedName('a.yaml', [
      { name: 'a.yaml', text: '' },
      { name: 'a-2.yaml', text: '' },
    ]),
  ).toBe('a-3.yaml');
  expect(unusedName('b', [])).toBe('b');
});
