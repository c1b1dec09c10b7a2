import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { init } from 'es-module-lexer';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { gzipSize, loadedModules, pageAssets } from '../../src/build/script-weight.ts';

const dist = 'dist';
const total = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSize(file), 0);
/**
 * What is loaded when a learner opens a lab (an editor with its worker), opens the search, has finished a quiz, or has
 * a browser that keeps nothing.
 */
const isLate = (specifier: string) =>
  /editor|codemirror|worker|judge|search-dialog|overview|storage-note|load-translation/.test(specifier);

/** The types of item on a page, by the names of the modules that show them. */
function itemViews(page: string): string[] {
  const types = /<quiz-island[^>]* data-types="([^"]*)"/.exec(readFileSync(join(dist, page), 'utf8'))?.[1];
  return [...new Set(types?.split(' ').map((type) => type.replace(/^(single|multiple)-/, '')))].filter(
    Boolean,
  );
}
/** Choices are part of the quiz itself. */
const allItemViews = globSync('src/ui/quiz/types/*.tsx')
  .map((file) => basename(file, '.tsx'))
  .filter((type) => type !== 'choice');
const isView = (specifier: string, views: readonly string[]) =>
  views.some((view) => specifier.includes(`/${view}.`));

beforeAll(async () => {
  await init;
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('These tests read the build: `npm run build` first.');
});

describe.each(globSync(['index.html', 'lessons/**/index.html'], { cwd: dist }))('%s', (page) => {
  const { scripts, styles } = pageAssets(dist, page, '/');

  // Each type of item comes when its first item is shown, one at a time.
  it('loads at most 15 KB of script before a lab is opened, the quiz with any of its types included', () => {
    const used = itemViews(page);
    const isOnPage = (name: string) => used.length > 0 || !name.includes('mount-quiz');
    for (const view of [undefined, ...used.filter((type) => allItemViews.includes(type))]) {
      const others = allItemViews.filter((type) => type !== view);
      const modules = new Set(
        scripts.flatMap((script) => [
          ...loadedModules(script, (name) => !isLate(name) && isOnPage(name) && !isView(name, others)),
        ]),
      );
      expect(total(modules), view).toBeLessThanOrEqual(15 * 1024);
    }
  });

  it('is at most 30 KB of HTML and CSS', () => {
    expect(total([join(dist, page), ...styles])).toBeLessThanOrEqual(30 * 1024);
  });
});

/* With the overview, which comes last; without the note for browsers that keep nothing. */
it.each(allItemViews)('the quiz is at most 14 KB with items of the type %s', (type) => {
  const others = allItemViews.filter((view) => view !== type);
  const [island = ''] = globSync('_assets/mount-quiz.*.js', { cwd: dist, absolute: true });
  const modules = loadedModules(
    island,
    (name) => (name.includes('overview') || !isLate(name)) && !isView(name, others),
  );
  expect([...modules].some((file) => isView(file, [type]))).toBe(true);
  // The script that every page has is counted with the page.
  const own = [...modules].filter((file) => !basename(file).startsWith('site.'));
  expect(total(own)).toBeLessThanOrEqual(14 * 1024);
});

/* What an editor waits for: plain YAML, Istio's schemas and istiod's checks, all rules. Its other parts come when asked. */
it('the worker is at most 70 KB', () => {
  const [worker = ''] = globSync('_assets/validator-worker-*.js', { cwd: dist, absolute: true });
  expect(gzipSize(worker)).toBeLessThanOrEqual(70 * 1024);
});
