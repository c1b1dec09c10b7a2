import type { MdastNode } from 'satteri';
import type { ContentError } from '../checks/content-error.ts';
import type { Edit } from './edits.ts';

/** A page on its way to a lesson: its text with the front matter blanked out, and what is to change in it. */
export interface Page {
  readonly file: string;
  readonly text: string;
  /** The text as Markdown; offsets are those of `text`. */
  readonly tree: MdastNode;
  readonly edits: Edit[];
  readonly errors: ContentError[];
}

/** Start and end of a node in the text. */
export function span(node: MdastNode): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Start and end of a block together with the empty lines below it: what goes when the block goes. */
export function blockSpan(text: string, { start, end }: { start: number; end: number }) {
  const below = /^[ \t]*\n(?:[ \t]*\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + below };
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** What a node says, without its marks. */
export function plainText(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => plainText(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
