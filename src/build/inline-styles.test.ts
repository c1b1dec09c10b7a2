import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StyleSheets } from './inline-styles.ts';

it('puts the sheets of a page into it in their order, and removes their files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(folder, '_assets'));
  for (const name of ['a', 'b', 'late']) writeFileSync(join(folder, `_assets/${name}.css`), `.${name}{}\n`);
  const page = (...names: string[]) =>
    `<title>x</title>${names.map((name) => `<link rel="stylesheet" href="/course/_assets/${name}.css">`).join('')}<p>`;
  const sheets = new StyleSheets(folder, '/course/');
  expect(sheets.inline(page('b', 'a'))).toBe('<title>x</title><style>.b{}\n.a{}</style><p>');
  expect(sheets.inline(page('a'))).toBe('<title>x</title><style>.a{}</style><p>');
  expect(sheets.inline('<p>')).toBe('<p>');
  sheets.remove();
  expect(readdirSync(join(folder, '_assets'))).toEqual(['late.css']);
});
