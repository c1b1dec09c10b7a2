import type { Heading, Root, RootContent } from 'mdast';
import { positionOf } from './markdown-source.ts';
import type { Complaints } from './quiz-error.ts';

/** A heading and all that stands below it until the next one. */
export interface ItemNodes {
  readonly heading: Heading;
  readonly content: readonly RootContent[];
}

const isComment = (node: RootContent) => node.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(node.value);

/** Cuts a quiz into its items. Rules and HTML comments between them count for nothing. */
export function splitItems(root: Root, complaints: Complaints): readonly ItemNodes[] {
  const items: { heading: Heading; content: RootContent[] }[] = [];
  let strayed = false;
  for (const node of root.children) {
    if (node.type === 'thematicBreak' || isComment(node)) continue;
    const item = items.at(-1);
    if (node.type === 'heading') items.push({ heading: node, content: [] });
    else if (item) item.content.push(node);
    else if (!strayed) {
      strayed = true;
      complaints.add(
        'stray-content',
        positionOf(node),
        'This text stands before the first question.',
        'A question begins with its heading, so this belongs to none and would not be shown.',
        'Put a heading above it, move it below one, or remove it.',
      );
    }
  }
  return items;
}
