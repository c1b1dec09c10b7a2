/**
 * A link to a page of the site, below the base path it is built for.
 *
 * @param path from the site's root: `/rules/IST0101`, with or without the slash at the end
 */
export function href(path: string): string {
  const [, page = '', rest = ''] = /^([^#?]*)(.*)$/.exec(path) ?? [];
  const name = page.split('/').at(-1) ?? '';
  const slash = page.endsWith('/') || name.includes('.') ? '' : '/';
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${page}${slash}${rest}`;
}
