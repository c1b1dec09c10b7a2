import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { contentFences, contentTree } from './content-fences.ts';
import { diagramFolder, diagramKey } from './diagram-key.ts';

/** A diagram that content asks for. */
export interface WantedDiagram {
  /** Where it stands first: `file:line`. */
  readonly at: string;
  readonly key: string;
  readonly source: string;
}

/** Every Mermaid fence of the content, each source once. */
export function wantedDiagrams(root: string): WantedDiagram[] {
  const wanted = new Map<string, WantedDiagram>();
  for (const file of globSync('content/**/*.{md,mdx}', { cwd: root }).sort()) {
    const tree = contentTree(readFileSync(join(root, file), 'utf8'), file);
    for (const { language, line, code } of contentFences(tree, file).fences) {
      const key = diagramKey(code);
      if (language === 'mermaid' && !wanted.has(key))
        wanted.set(key, { at: `${file}:${line}`, key, source: code });
    }
  }
  return [...wanted.values()];
}

/** The picture of a diagram, or undefined where the cache has none. */
export function cachedDiagram(source: string, root = '.'): string | undefined {
  const file = join(root, diagramFolder, `${diagramKey(source)}.svg`);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The files of the cache that nothing asks for. */
export function orphanDiagrams(root: string, wanted: readonly WantedDiagram[]): string[] {
  const folder = join(root, diagramFolder);
  if (!existsSync(folder)) return [];
  const names = new Set(wanted.map(({ key }) => `${key}.svg`));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.svg') && !names.has(name))
    .map((name) => join(diagramFolder, name));
}
