import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { globSync } from 'tinyglobby';
import { checkContent } from './check-content.ts';
import { formatContentError } from './checks/content-error.ts';
import { headersFile, inlineSources, withPolicy } from './content-security-policy.ts';
import { StyleSheets } from './inline-styles.ts';
import { knowledge } from './knowledge.ts';
import { serviceWorker } from './offline.ts';
import { splitFonts } from './split-fonts.ts';

/**
 * What the course adds to Astro's build: before all else the content is checked; after the pages are written, their
 * styles go into them and their fonts get lighter; then come the content security policy (in each page and in
 * `_headers`), the search index, and the service worker that keeps the course for times without network.
 */
export function courseBuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'course-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      // Before Astro reads the content itself, which would stop at the first error.
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        const errors = checkContent('.', knowledge);
        if (errors.length === 0) return;
        const lines = errors.map(formatContentError).join('\n');
        throw new Error(
          `The content has ${errors.length === 1 ? 'an error' : `${errors.length} errors`}:\n${lines}`,
        );
      },
      'astro:build:done': async ({ dir }) => {
        const splitFont = await splitFonts(fileURLToPath(dir));
        const sheets = new StyleSheets(fileURLToPath(dir), base);
        const inline = globSync('**/*.html', { cwd: fileURLToPath(dir), absolute: true }).map((file) => {
          const page = splitFont(sheets.inline(readFileSync(file, 'utf8')));
          writeFileSync(file, withPolicy(page));
          return inlineSources(page);
        });
        sheets.remove();
        await writeFile(new URL('_headers', dir), headersFile(base, inline));
        const { index, errors } = await createIndex({ rootSelector: 'main' });
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        await index.addDirectory({ path: fileURLToPath(dir) });
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await close();
        // Last, since it lists all that was written.
        await writeFile(new URL('sw.js', dir), serviceWorker(fileURLToPath(dir), base));
      },
    },
  };
}
