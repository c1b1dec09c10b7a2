import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { glossaryLinks } from './glossary-links.ts';
import { siteLinks } from './site-links.ts';

const entries = [
  { term: 'sidecar', also: ['sidecars'], definition: 'A helper.' },
  { term: 'native sidecar', also: [], definition: 'An init container.' },
];
const html = async (markdown: string) =>
  (await markdownToHtml(markdown, { mdastPlugins: [glossaryLinks(() => entries), siteLinks('/course')] }))
    .html;

it('links the first use alone, whatever its form', async () => {
  expect(await html('Sidecars help. A sidecar helps.\n\nThe sidecar.')).toBe(
    '<p><a href="/course/glossary/#sidecar" class="term">Sidecars</a> help. A sidecar helps.</p>\n<p>The sidecar.</p>\n',
  );
});

it('takes the longest term, and each term once', async () => {
  const page = await html('A native sidecar, a sidecar, a native sidecar.');
  expect(page.match(/#native-sidecar/g)).toHaveLength(1);
  expect(page.match(/#sidecar/g)).toHaveLength(1);
});

it('begins anew with each document', async () => {
  for (const _ of [1, 2]) expect(await html('A sidecar.')).toContain('#sidecar');
});

it.each([
  '# Sidecar',
  '[a sidecar](https://istio.io/)',
  '`sidecar`',
  '**sidecar**',
  'non-sidecar',
  'sidecar.istio.io',
])('leaves %s alone', async (markdown) => {
  expect(await html(markdown)).not.toContain('glossary');
});

it('knows a name by its capital', async () => {
  expect(await html('The Sidecar of Istio. Sidecars help.')).toMatch(/^<p>The Sidecar of Istio\. <a/);
});
