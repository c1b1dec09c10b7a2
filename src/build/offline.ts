import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/**
 * The service worker of a build: what to keep, and the script that keeps it. A page's address in the list is the one
 * that a reader asks for, without `index.html`.
 *
 * @param folder the build
 * @param base the path it was built for, with slashes at both ends
 */
export function serviceWorker(folder: string, base: string): string {
  const found = globSync('**', {
    cwd: folder,
    ignore: ['_headers', 'readme-home.png', 'sw.js', '**/*.xml'],
  }).sort();
  const hash = createHash('sha256');
  for (const file of found) hash.update(file).update(readFileSync(join(folder, file)));
  const files = found.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
  const script = readFileSync(new URL('../offline/service-worker.ts', import.meta.url), 'utf8');
  return [
    `const base = ${JSON.stringify(base)};`,
    `const version = '${hash.digest('hex').slice(0, 16)}';`,
    `const files = ${JSON.stringify(files)};`,
    stripTypeScriptTypes(script),
  ].join('\n');
}
