import { posix, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the worker loads when it first needs it, and what stands in for it until then. */
const parts: readonly (readonly [whole: string, part: string])[] = [
  ['src/core/yaml/parse-anything.ts', 'src/worker/parts/parse-anything.ts'],
  ['src/core/schema/kubernetes-kinds.ts', 'src/worker/parts/kubernetes-kinds.ts'],
  ['src/core/validator/admission/istiod/envoy-filter/patch.ts', 'src/worker/parts/patch.ts'],
];

/**
 * Cuts the worker's script where a mesh may do without: whoever imports the whole gets its part from
 * `src/worker/parts/`, which imports the whole when it is first called.
 */
export function workerParts(): Plugin {
  const root = resolve('.').replaceAll('\\', '/');
  const partOf = new Map(parts.map(([whole, part]) => [`${root}/${whole}`, `${root}/${part}`]));
  return {
    name: 'worker-parts',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.startsWith('.') || !importer || importer.includes('/src/worker/parts/')) return null;
      return partOf.get(posix.join(posix.dirname(importer.replaceAll('\\', '/')), source)) ?? null;
    },
  };
}
