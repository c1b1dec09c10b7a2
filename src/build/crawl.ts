import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { globSync } from 'tinyglobby';

/** A link of a built page that leads nowhere. */
export interface BrokenLink {
  /** The page, relative to the build. */
  readonly page: string;
  readonly link: string;
  readonly reason:
    | 'no such file'
    | 'no such fragment'
    | 'outside the base path'
    | 'another host must not be loaded';
}

interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Where a reader may go: `a[href]`. */
  readonly anchors: readonly string[];
  /** What the browser loads by itself: scripts, styles, pictures, preloads. */
  readonly loads: readonly string[];
}

function readPage(file: string): PageLinks {
  const ids = new Set<string>();
  const anchors: string[] = [];
  const loads: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if ('attrs' in child) {
        const attributes = new Map(child.attrs.map(({ name, value }) => [name, value]));
        const id = attributes.get('id');
        if (id) ids.add(id);
        const href = attributes.get('href');
        if (href !== undefined && child.tagName === 'a') anchors.push(href);
        const loadedLink =
          child.tagName === 'link' && !['canonical', 'alternate'].includes(attributes.get('rel') ?? '');
        if (href !== undefined && (loadedLink || child.tagName === 'use')) loads.push(href);
        const source = attributes.get('src');
        if (source !== undefined) loads.push(source);
      }
      if ('content' in child) visit(child.content);
      if ('childNodes' in child) visit(child);
    }
  };
  visit(parse(readFileSync(file, 'utf8')));
  return { ids, anchors, loads };
}

/**
 * Follows every link of every page of a build.
 *
 * @param folder the build
 * @param base the path it was built for, with slashes at both ends
 * @returns the links that lead nowhere, and those that would load something from another host
 */
export function brokenLinks(folder: string, base: string): BrokenLink[] {
  const files = globSync('**/*.html', { cwd: folder });
  const pages = new Map(files.map((file) => [file, readPage(join(folder, file))]));
  const broken: BrokenLink[] = [];
  for (const [page, { anchors, loads }] of pages) {
    const here = new URL(`http://site${base}${page.replace(/index\.html$/, '')}`);
    for (const [link, loaded] of [
      ...anchors.map((anchor) => [anchor, false] as const),
      ...loads.map((load) => [load, true] as const),
    ]) {
      const target = new URL(link, here);
      if (target.protocol === 'data:' || target.protocol === 'mailto:') continue;
      if (target.host !== here.host) {
        if (loaded) broken.push({ page, link, reason: 'another host must not be loaded' });
        continue;
      }
      const path = decodeURIComponent(target.pathname);
      if (!path.startsWith(base)) {
        broken.push({ page, link, reason: 'outside the base path' });
        continue;
      }
      const relative = path.slice(base.length);
      const file = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
      const onDisk = join(folder, file);
      if (!existsSync(onDisk) || !statSync(onDisk).isFile()) {
        broken.push({ page, link, reason: 'no such file' });
        continue;
      }
      const fragment = decodeURIComponent(target.hash.slice(1));
      const carriesState = fragment.includes('=');
      if (fragment && !carriesState && pages.get(file)?.ids.has(fragment) === false) {
        broken.push({ page, link, reason: 'no such fragment' });
      }
    }
  }
  return broken;
}
