import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { joinStyles } from './join-styles.ts';

it('joins the sheets of a page in their order, and keeps what a page links alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(folder, '_assets'));
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `_assets/${name}.css`), `.${name}{}`);
  const page = (...names: string[]) =>
    names.map((name) => `<link rel="stylesheet" href="/course/_assets/${name}.css">`).join('');
  writeFileSync(join(folder, 'one.html'), page('b', 'a'));
  writeFileSync(join(folder, 'two.html'), page('b', 'a'));
  writeFileSync(join(folder, 'three.html'), page('a'));
  joinStyles(folder, '/course/');
  const links = ['one', 'two', 'three'].map((name) => readFileSync(join(folder, `${name}.html`), 'utf8'));
  const [, href = ''] = /href="\/course\/([^"]+)"/.exec(links[0] ?? '') ?? [];
  expect(links[1]).toBe(links[0]);
  expect(readFileSync(join(folder, href), 'utf8')).toBe('.b{}\n.a{}');
  expect(links[2]).toBe(page('a'));
  expect(existsSync(join(folder, '_assets/b.css'))).toBe(false);
  expect(readdirSync(join(folder, '_assets'))).toHaveLength(3);
});
