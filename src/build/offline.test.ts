import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serviceWorker } from './offline.ts';

function build(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(folder, 'lessons/one'), { recursive: true });
  for (const file of ['index.html', 'lessons/one/index.html', '404.html', '_headers', 'sitemap-0.xml'])
    writeFileSync(join(folder, file), text);
  return folder;
}

it('lists the pages under the addresses that readers ask for, and is a script', () => {
  const script = serviceWorker(build('a'), '/course/');
  expect(script).toContain('const files = ["404.html","","lessons/one/"];');
  expect(script).toContain('const base = "/course/";');
  expect(() => new Function(script)).not.toThrow();
});

it('has another version when a file is another', () => {
  const version = (text: string) => /const version = '(\w+)'/.exec(serviceWorker(build(text), '/'))?.[1];
  expect(version('a')).toBe(version('a'));
  expect(version('a')).not.toBe(version('b'));
});
