import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { plainImports } from '../../build/plain-imports.ts';
import { withoutDocs } from '../../build/without-docs.ts';
import { withoutSentences } from '../../build/without-sentences.ts';
import { workerParts } from '../../build/worker-parts.ts';
import type { Files } from '../zip.ts';

const root = resolve(import.meta.dirname, '../../..');

/** The validator's side of repairs, editor and worker included, is heavier than all else together. */
const withoutJudge: Plugin = {
  name: 'without-judge',
  enforce: 'pre',
  load: (id) => (id.endsWith('/ui/quiz/validator-judge.ts') ? 'export const judgeByValidator = null;' : null),
};

/**
 * The script and the styles that play a quiz below a learning platform, with all that they load: `player.js`,
 * `player.css`, and files in `assets/`. They ask no other host for anything.
 *
 * @param player the file that begins, below `src/player/`
 * @param judge whether items are judged by the validator
 */
export async function buildPlayer(player: string, judge: boolean): Promise<Files> {
  const result = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { 'preact/jsx-runtime': resolve(root, 'src/ui/jsx-runtime.ts') } },
    plugins: [plainImports(), ...(judge ? [] : [withoutJudge])],
    worker: { format: 'es', plugins: () => [workerParts(), withoutDocs(), withoutSentences()] },
    build: {
      write: false,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        // Its warnings on slow plug-ins are of no use to a teacher.
        checks: { pluginTimings: false },
        input: resolve(root, 'src/player', player),
        output: {
          entryFileNames: 'player.js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'player.css' : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave more than one bundle where one was asked for.');
  const all = result.output.map(
    (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
  );
  return reachable(Object.fromEntries(all), ['player.js', 'player.css']);
}

/** Only what is named by what is named: Vite writes the workers of every module that it has read, used or not. */
function reachable(files: Files, start: readonly string[]): Files {
  const found = new Map<string, string | Uint8Array>();
  const queue = [...start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const data = files[path];
    if (data === undefined || found.has(path)) continue;
    found.set(path, data);
    if (typeof data !== 'string') continue;
    queue.push(...Object.keys(files).filter((other) => data.includes(other.split('/').at(-1) ?? other)));
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
