import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks } from '../../src/build/crawl.ts';

it('every link of the build leads somewhere, and nothing comes from another host', () => {
  expect(brokenLinks('dist', '/')).toEqual([]);
});

it('so does every link of a build below a base path', { timeout: 300_000 }, () => {
  const outDir = join(mkdtempSync(join(tmpdir(), 'below-base-')), 'dist');
  // Vitest puts Vite's own variables into the environment, and a build below it would believe them.
  const { BASE_URL: _, MODE: __, NODE_ENV: ___, ...environment } = process.env;
  const build = spawnSync('npm', ['run', 'build', '--', '--outDir', outDir], {
    env: { ...environment, BASE: '/course/' },
    encoding: 'utf8',
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  expect(brokenLinks(outDir, '/course/')).toEqual([]);
});
