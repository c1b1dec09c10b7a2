import type { TextRange } from './node.ts';

/** Where a span of the text that a literal block holds stands in the text around it. */
export type OutwardRange = (span: TextRange) => TextRange | undefined;

/**
 * How spans of a literal block's value (`|`) lie in the text that holds the block: a document within a document keeps
 * its places. Nothing comes of it for a value that is written in another way, or has an indentation indicator.
 */
export function outwardRange(text: string, block: TextRange): OutwardRange {
  const header = /^\|[-+]?[ \t]*(?:#.*)?(\r?\n|$)/.exec(text.slice(block.start, block.end))?.[0];
  if (header === undefined) return () => undefined;
  const lines = text.slice(block.start + header.length, block.end).split('\n');
  const indent = lines.find((line) => line.trim() !== '')?.search(/[^ ]/) ?? 0;
  const starts: { readonly inner: number; readonly outer: number }[] = [];
  let [inner, outer] = [0, block.start + header.length];
  for (const line of lines) {
    const cut = Math.min(indent, line.replace(/\r$/, '').length);
    starts.push({ inner, outer: outer + cut });
    inner += line.replace(/\r$/, '').length - cut + 1;
    outer += line.length + 1;
  }
  const outward = (offset: number) => {
    const line = starts.findLast((start) => start.inner <= offset);
    return line && Math.min(line.outer + offset - line.inner, text.length);
  };
  return ({ start, end }) => {
    const [from, to] = [outward(start), outward(end)];
    return from === undefined || to === undefined ? undefined : { start: from, end: to };
  };
}
