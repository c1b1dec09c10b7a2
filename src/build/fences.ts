import type { MdastNode, MdastPluginEntry } from 'satteri';
import { walk } from './content-fences.ts';
import { editorFences } from './editor-fences.ts';
import { type FenceMeta, parseFenceMeta } from './fence-meta.ts';

type Code = Extract<MdastNode, { type: 'code' }>;

interface Fence {
  readonly node: Code;
  readonly language: string;
  readonly meta: FenceMeta;
}

/**
 * Turns every fence of a lesson into the component that shows it: YAML into a live editor, those of one mesh into tabs
 * of one editor where the first stands; Mermaid into its diagram, all else into highlighted code. The components come
 * with `<Content components>` of the lesson page.
 */
export const fences: MdastPluginEntry = {
  name: 'fences',
  before(root, context) {
    const all: Fence[] = [];
    walk(root as MdastNode, (node) => {
      if (node.type === 'code') {
        all.push({ node, language: node.lang ?? 'text', meta: parseFenceMeta(node.meta) });
      }
    });
    const live = new Set<Fence>();
    for (const tabs of editorFences(all)) {
      const files = tabs.map(({ fence, name }) => ({ name, text: `${fence.node.value}\n` }));
      for (const [index, { fence }] of tabs.entries()) {
        live.add(fence);
        if (index > 0) context.removeNode(fence.node);
        else context.replaceNode(fence.node, component('YamlFence', { files: JSON.stringify(files) }));
      }
    }
    for (const fence of all) {
      if (live.has(fence)) continue;
      const { node, language, meta } = fence;
      const name = language === 'mermaid' ? 'Diagram' : 'CodeFence';
      context.replaceNode(node, component(name, { code: node.value, language, ...meta }));
    }
  },
};

function component(name: string, attributes: Readonly<Record<string, string>>) {
  return {
    type: 'mdxJsxFlowElement' as const,
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name: key,
      value,
    })),
    children: [],
  };
}
