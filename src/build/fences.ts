import type { MdastPluginEntry } from 'satteri';
import { parseFenceMeta } from './fence-meta.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * Turns every fence of a lesson into the component that shows it: YAML into a live editor, Mermaid into its diagram,
 * all else into highlighted code. The components come with `<Content components>` of the lesson page.
 */
export const fences: MdastPluginEntry = {
  name: 'fences',
  code(node, context) {
    const language = node.lang ?? 'text';
    const meta = parseFenceMeta(node.meta);
    const live = language === 'yaml' && !('static' in meta);
    const name = live ? 'YamlFence' : language === 'mermaid' ? 'Diagram' : 'CodeFence';
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name,
      attributes: [
        attribute('code', node.value),
        attribute('language', language),
        ...Object.entries(meta).map(([key, value]) => attribute(key, value)),
      ],
      children: [],
    });
  },
};
