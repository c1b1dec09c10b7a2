import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'es-module-lexer';

/** Bytes of a file as a CDN sends it: gzip at its default level. */
export function gzipSize(file: string): number {
  return gzipSync(readFileSync(file)).length;
}

/** The modules that loading `entry` brings with it: static imports always, dynamic ones where `follow` says so. */
export function loadedModules(entry: string, follow: (dynamicImport: string) => boolean): Set<string> {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const [imports] = parse(readFileSync(file, 'utf8'));
    for (const { specifier, type } of imports) {
      if (!specifier?.startsWith('.')) continue;
      if (type === 'dynamic' && !follow(specifier)) continue;
      load(resolve(dirname(file), specifier));
    }
  };
  load(resolve(entry));
  return loaded;
}

/** What a page's own tags load, as files of the build. */
export function pageAssets(
  folder: string,
  page: string,
  base: string,
): { scripts: string[]; styles: string[] } {
  const html = readFileSync(join(folder, page), 'utf8');
  const local = (url: string) => join(folder, relative(base, url));
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, url = '']) => local(url));
  const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)].flatMap(([tag]) => {
    const url = /href="([^"]+)"/.exec(tag)?.[1];
    return url ? [local(url)] : [];
  });
  return { scripts, styles };
}
