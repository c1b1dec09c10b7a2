import type { MdastNode } from 'satteri';
import { walk } from '../content-fences.ts';
import { blockSpan, lineAt, type Page, plainText, span } from './page.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/**
 * Makes the page's headings those of a lesson: the title, which the lesson page shows itself, goes, and so does a
 * heading that only announces the quiz; each other's level says how deep it lies, from 2 and without a gap.
 */
export function editHeadings({ tree, text, edits }: Page, title: string): void {
  const headings: Heading[] = [];
  walk(tree, (node) => {
    if (
      node.type === 'heading' &&
      !edits.some(({ start, end }) => start <= span(node).start && span(node).start < end)
    ) {
      headings.push(node);
    }
  });
  const bare = (heading: string) =>
    heading
      .replace(/^[\d.]+\s+/, '')
      .trim()
      .toLowerCase();
  const kept = headings.filter((heading, index) => {
    const announces = /^\s*\{\{[<%]\s*quizdown/.test(text.slice(span(heading).end));
    const repeats =
      index === 0 && [bare(title), bare(title.split(' for ')[0] ?? title)].includes(bare(plainText(heading)));
    if (announces || repeats) edits.push({ ...blockSpan(text, span(heading)), text: '' });
    return !announces && !repeats;
  });
  const open: number[] = [];
  for (const heading of kept) {
    while ((open.at(-1) ?? 0) >= heading.depth) open.pop();
    const { start, end } = span(heading);
    const marks = '#'.repeat(Math.min(6, 2 + open.length));
    open.push(heading.depth);
    const written = /^#+/.exec(text.slice(start))?.[0] ?? '';
    const underlined = text.slice(start, end).split('\n');
    if (written !== '') edits.push({ start, end: start + written.length, text: marks });
    else edits.push({ start, end, text: `${marks} ${underlined.slice(0, -1).join(' ')}` });
  }
}

/** The heading that a node stands under. */
export function headingAbove({ tree, text }: Page, node: MdastNode): string | null {
  const line = lineAt(text, span(node).start);
  let found: string | null = null;
  walk(tree, (other) => {
    if (other.type === 'heading' && (other.position?.start.line ?? 0) < line) found = plainText(other);
  });
  return found;
}
