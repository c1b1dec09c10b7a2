import type { Nodes } from 'mdast';
import type { Markdown } from '../../core/quiz/item.ts';
import { readMarkdown } from '../../core/quiz/markdown-source.ts';

/** Markdown as one line of plain text, for titles and for formats that know no markup. */
export function plainLine({ source }: Markdown): string {
  return plain(readMarkdown(source)).replace(/\s+/g, ' ').trim();
}

function plain(node: Nodes): string {
  if ('children' in node) {
    const between = node.type === 'root' || node.type === 'list' ? ' ' : '';
    return node.children.map(plain).join(between);
  }
  return 'value' in node ? node.value : node.type === 'break' ? ' ' : '';
}
