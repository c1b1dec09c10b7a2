import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Markdown, Position } from './item.ts';

/** GitHub's Markdown as a tree with positions. */
export function readMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

export function positionOf(node: Nodes): Position {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

/** Blocks as their author wrote them, without the indentation of the list item they stand in; null for none. */
export function sourceOf(text: string, nodes: readonly Nodes[]): Markdown | null {
  const [first] = nodes;
  if (!first) return null;
  const blocks = nodes.map((node) =>
    dedent(text.slice(startOf(node), endOf(node)), positionOf(node).column - 1),
  );
  return { source: blocks.join('\n\n'), at: positionOf(first) };
}

/** The lines inside a quote, without its marks. */
export function quotedLines(text: string, quote: Nodes): readonly string[] {
  const source = dedent(text.slice(startOf(quote), endOf(quote)), positionOf(quote).column - 1);
  return source.split('\n').map((line) => line.replace(/^ {0,3}>[ \t]?/, ''));
}

/** Where an offset lies, lines ending as Markdown has them: LF, CR or CRLF. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The text with everything from `start` to `end` turned into spaces, line ends kept: all positions stay true. */
export function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function dedent(block: string, columns: number): string {
  const indentation = new RegExp(`^[ \\t]{0,${columns}}`);
  const [first = '', ...rest] = block.split(/\r\n|[\r\n]/);
  return [first, ...rest.map((line) => line.replace(indentation, ''))].join('\n').trimEnd();
}
