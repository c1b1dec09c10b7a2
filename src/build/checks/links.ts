import { globSync } from 'tinyglobby';
import { walk } from '../content-fences.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';

/**
 * Every link of a lesson to a page of the site leads to one. Fragments are left to the crawl of the build, which
 * knows what ids the pages have.
 *
 * @param codes the codes that have a rule page; where they are not known, links to rules are left to the crawl too
 */
export function checkLinks({ root, lessons }: Content, codes: readonly string[] | undefined): ContentError[] {
  const pages = new Set([
    ...globSync('**/*.astro', { cwd: `${root}/src/pages` })
      .filter((file) => !file.includes('['))
      .map((file) => `/${file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`),
    ...lessons.map(({ id }) => `/lessons/${id}/`),
    ...(codes ?? []).map((code) => `/rules/${code}/`),
  ]);
  const errors: ContentError[] = [];
  for (const { file, tree } of lessons) {
    walk(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { url } = node;
      if (/^([a-z][a-z+.-]*:|#)/i.test(url)) return;
      if (!codes && url.startsWith('/rules/')) return;
      const line = node.position?.start.line ?? 1;
      const path = url.replace(/[?#].*$/, '').replace(/\/?$/, '/');
      if (!url.startsWith('/') || url.startsWith('//')) {
        errors.push({
          file,
          line,
          what: `The link ${url} is relative.`,
          why: 'Where it leads depends on the address of the page, which the author does not see.',
          remedy: 'Write the address from the root of the site, such as /lessons/sidecar/.',
        });
      } else if (!pages.has(path)) {
        errors.push({
          file,
          line,
          what: `The link ${url} leads nowhere.`,
          why: 'The site has no page of that address.',
          remedy: path.startsWith('/rules/')
            ? 'Use the code of a rule, such as /rules/IST0101/.'
            : 'Mend the address: /lessons/<folder>/ for a lesson.',
        });
      }
    });
  }
  return errors;
}
