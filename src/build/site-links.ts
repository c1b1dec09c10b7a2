import type { MdastPluginEntry } from 'satteri';

/**
 * Puts the base path before the links of a lesson that begin at the site's root, so that an author writes
 * `/rules/IST0101` wherever the site will stand.
 *
 * @param base the path that the site is built for, with or without slashes at its ends
 */
export function siteLinks(base: string): MdastPluginEntry {
  const prefix = base.replace(/^\/?/, '/').replace(/\/$/, '');
  const placed = (url: string) => {
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
    const page = path.endsWith('/') || path.split('/').at(-1)?.includes('.') ? path : `${path}/`;
    return `${prefix}${page}${rest}`;
  };
  const fromRoot = (url: string) => url.startsWith('/') && !url.startsWith('//');
  return {
    name: 'site-links',
    link(node, context) {
      if (fromRoot(node.url)) context.setProperty(node, 'url', placed(node.url));
    },
    definition(node, context) {
      if (fromRoot(node.url)) context.setProperty(node, 'url', placed(node.url));
    },
  };
}
