import type { FenceMeta } from './fence-meta.ts';

/** What tells whether a fence is an editor, and of which. */
interface Fence {
  readonly language: string;
  readonly meta: FenceMeta;
}

/** One tab of a live editor: the fence and the name of the file it stands for. */
export interface EditorTab<F> {
  readonly fence: F;
  readonly name: string;
}

/**
 * The live editors of a page: YAML fences that follow each other with the same `mesh` are tabs of one, any other YAML
 * fence is an editor of its own. `static` ones are only shown.
 */
export function editorFences<F extends Fence>(fences: readonly F[]): readonly (readonly EditorTab<F>[])[] {
  const found: { mesh: string | undefined; tabs: EditorTab<F>[] }[] = [];
  for (const fence of fences) {
    if (fence.language !== 'yaml' || 'static' in fence.meta) continue;
    const mesh = fence.meta['mesh'];
    const last = found.at(-1);
    const open = mesh !== undefined && last?.mesh === mesh ? last : { mesh, tabs: [] };
    if (open !== last) found.push(open);
    const name = mesh === undefined ? 'mesh.yaml' : `file-${open.tabs.length + 1}.yaml`;
    open.tabs.push({ fence, name: fence.meta['file'] ?? name });
  }
  return found.map(({ tabs }) => tabs);
}
