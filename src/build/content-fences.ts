import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { type FenceMeta, parseFenceMeta } from './fence-meta.ts';

/** A fence of a content file. */
export interface ContentFence {
  readonly file: string;
  /** The line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly meta: FenceMeta;
  readonly code: string;
}

/** Parses a content file as the build does. Throws the parser's complaint where it is not Markdown or MDX. */
export function contentTree(source: string, file: string): MdastNode {
  return file.endsWith('.mdx') ? mdxToMdast(source) : markdownToMdast(source);
}

/** Calls `visit` for a node and everything below it, in reading order. */
export function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

/** The fences of a file whose meta can be read, and a sentence for each whose can't. */
export interface ContentFences {
  readonly fences: readonly ContentFence[];
  readonly faults: readonly { readonly line: number; readonly what: string }[];
}

/** Every fence of a file, wherever it stands: in a list, in a quote, in a component. */
export function contentFences(tree: MdastNode, file: string): ContentFences {
  const fences: ContentFence[] = [];
  const faults: { line: number; what: string }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'code') return;
    const line = node.position?.start.line ?? 1;
    try {
      const meta = parseFenceMeta(node.meta);
      fences.push({ file, line, language: node.lang ?? 'text', meta, code: node.value });
    } catch (error) {
      faults.push({ line, what: error instanceof Error ? error.message : String(error) });
    }
  });
  return { fences, faults };
}
