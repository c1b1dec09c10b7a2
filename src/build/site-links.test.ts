import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { siteLinks } from './site-links.ts';

const html = async (markdown: string, base: string) =>
  (await markdownToHtml(markdown, { mdastPlugins: [siteLinks(base)] })).html;

it.each([
  ['/', '[a](/rules/IST0101)', '/rules/IST0101/'],
  ['/course/', '[a](/rules/IST0101#why)', '/course/rules/IST0101/#why'],
  ['course', '[a](/a.pdf)', '/course/a.pdf'],
  ['/course/', '[a][b]\n\n[b]: /lessons/one/', '/course/lessons/one/'],
  ['/course/', '[a](https://istio.io/)', 'https://istio.io/'],
  ['/course/', '[a](//istio.io)', '//istio.io'],
  ['/course/', '[a](#here)', '#here'],
])('below %s, %s leads to %s', async (base, markdown, url) => {
  expect(await html(markdown, base)).toContain(`href="${url}"`);
});
