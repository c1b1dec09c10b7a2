import type { TextRange } from '../yaml/node.ts';

/** The span between the document markers around an offset, or nothing where the offset is on a marker's line. */
export function documentAround(text: string, offset: number): TextRange | undefined {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: line, index } of text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$).*$/gm)) {
    if (index > offset) return { start, end: index };
    if (offset <= index + line.length) return undefined;
    start = index + line.length + 1;
  }
  return { start, end: text.length };
}
