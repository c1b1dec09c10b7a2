import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { splitFonts } from './split-fonts.ts';

const original = 'node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2';

it('cuts a font in two and puts both in its place', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  mkdirSync(join(folder, '_assets'));
  copyFileSync(original, join(folder, '_assets/literata-latin-wght-normal.abc.woff2'));
  const split = await splitFonts(folder);
  const page = split(
    '<link rel="preload" href="/_assets/literata-latin-wght-normal.abc.woff2">' +
      '@font-face{font-family:L;src:url(/_assets/literata-latin-wght-normal.abc.woff2);font-display:optional}' +
      '@font-face{font-family:F;src:local("Georgia")}',
  );

  const files = readdirSync(join(folder, '_assets'));
  expect(files).toHaveLength(2);
  const faces = [
    ...page.matchAll(/url\(\/_assets\/([\w.-]+)\);font-display:optional;unicode-range:([^}]+)\}/g),
  ];
  expect(faces.map(([, file]) => file).toSorted()).toEqual(files.toSorted());
  const [common, others] = faces.map(([, file = '', range = '']) => ({ file, range }));
  expect(common?.range).toMatch(/^U\+20-7E,/);
  expect(others?.range).toContain('U+D8-FF');
  expect(page).toContain(`<link rel="preload" href="/_assets/${common?.file}">`);
  expect(page).toContain('@font-face{font-family:F;src:local("Georgia")}');
  const sizeOf = (file: string) => statSync(join(folder, '_assets', file)).size;
  expect(sizeOf(common?.file ?? '')).toBeLessThan(statSync(original).size / 2);
});
