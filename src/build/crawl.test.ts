import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { brokenLinks } from './crawl.ts';

it('finds each kind of link that leads nowhere, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crawl-'));
  mkdirSync(join(folder, 'rules'));
  writeFileSync(join(folder, 'a.js'), '');
  writeFileSync(
    join(folder, 'index.html'),
    `<a href="rules/">good</a><a href="/course/rules/#there">good</a><a href="https://istio.io/">good</a>
     <a href="/course/rules/#y=abc">state</a><script src="/course/a.js"></script><img src="data:image/gif,">
     <a href="/rules/">1</a><a href="/course/rule/">2</a><a href="rules/#gone">3</a>
     <template><script src="https://cdn.example/x.js"></script></template>`,
  );
  writeFileSync(join(folder, 'rules/index.html'), '<h1 id="there">Rules</h1><a href="../">up</a>');
  expect(brokenLinks(folder, '/course/').map(({ link, reason }) => [link, reason])).toEqual([
    ['/rules/', 'outside the base path'],
    ['/course/rule/', 'no such file'],
    ['rules/#gone', 'no such fragment'],
    ['https://cdn.example/x.js', 'another host must not be loaded'],
  ]);
});
