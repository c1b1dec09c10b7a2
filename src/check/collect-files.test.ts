import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { collectFiles } from './collect-files.ts';

const resource = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n';
const folder = mkdtempSync(join(tmpdir(), 'check-'));
const noInput = () => new Uint8Array();

beforeAll(() => {
  mkdirSync(join(folder, 'shop/node_modules'), { recursive: true });
  writeFileSync(join(folder, 'shop/web.yaml'), resource);
  writeFileSync(join(folder, 'shop/cart.yml'), resource);
  writeFileSync(join(folder, 'shop/compose.yaml'), 'services: {}\n');
  writeFileSync(join(folder, 'shop/notes.txt'), resource);
  writeFileSync(join(folder, 'shop/node_modules/dependency.yaml'), resource);
  writeFileSync(join(folder, 'latin.yaml'), new Uint8Array([0x61, 0x3a, 0x20, 0xe9]));
});

it('reads a folder with all below it, in order, and passes over what is no resource', () => {
  const { files, faults, passedOver } = collectFiles([folder], noInput);
  expect(files.map(({ name }) => name.slice(folder.length + 1))).toEqual(['shop/cart.yml', 'shop/web.yaml']);
  expect(faults).toEqual([
    `${join(folder, 'latin.yaml')} is not UTF-8, so its signs can't be told. Save it as UTF-8.`,
  ]);
  expect(passedOver).toBe(1);
});

it('takes a file that is named, whatever it holds, and only once', () => {
  const compose = join(folder, 'shop/compose.yaml');
  expect(collectFiles([compose, compose], noInput).files).toEqual([
    { name: compose, text: 'services: {}\n' },
  ]);
});

it('reads standard input, and keeps its byte order mark', () => {
  const { files } = collectFiles(['-'], () => new TextEncoder().encode(`\uFEFF${resource}`));
  expect(files).toEqual([{ name: '<standard input>', text: `\uFEFF${resource}` }]);
});

it('names a path that is not there', () => {
  expect(collectFiles([join(folder, 'none.yaml')], noInput).faults).toEqual([
    expect.stringContaining("none.yaml can't be read"),
  ]);
});
