import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { init } from 'es-module-lexer';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { gzipSize, loadedModules, pageAssets } from '../../src/build/script-weight.ts';

const dist = 'dist';
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSize(file), 0);
const isEditor = (specifier: string) => /editor|codemirror/.test(specifier);

beforeAll(async () => {
  await init;
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('These tests read the build: `npm run build` first.');
});

describe.each(globSync(['index.html', 'lessons/**/index.html'], { cwd: dist }))('%s', (page) => {
  const { scripts, styles } = pageAssets(dist, page, '/');

  it('loads at most 15 KB of script before a lab is opened, the quiz included', () => {
    const modules = new Set(
      scripts.flatMap((script) => [...loadedModules(script, (name) => !isEditor(name))]),
    );
    expect(total(modules)).toBeLessThanOrEqual(15 * 1024);
  });

  it('is at most 30 KB of HTML and CSS', () => {
    expect(total([join(dist, page), ...styles])).toBeLessThanOrEqual(30 * 1024);
  });
});
