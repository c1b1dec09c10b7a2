import type { Root } from 'mdast';
import type { Position } from './item.ts';
import { blank, endOf, positionAt, readMarkdown, startOf } from './markdown-source.ts';

/** YAML between two lines `---`, above the first question or right below a question's heading. */
export interface OptionsBlock {
  readonly yaml: string;
  /** Where the YAML begins. */
  readonly at: Position;
  /** Offset of the line `---` that opens it. */
  readonly start: number;
  /** Null where the line that closes it is missing. */
  readonly end: number | null;
}

/** The quiz with its options blocks blanked out, so that Markdown doesn't take them for rules and headings. */
export interface WithoutOptions {
  readonly text: string;
  readonly root: Root;
  readonly blocks: readonly OptionsBlock[];
}

/** Finds the options blocks of a quiz. A lone `---` that no YAML follows stays a horizontal rule. */
export function takeOptionsBlocks(text: string): WithoutOptions {
  const root = readMarkdown(text);
  const blocks: OptionsBlock[] = [];
  let afterHeading = true;
  let passed = 0;
  for (const node of root.children) {
    if (startOf(node) < passed) continue;
    const block = afterHeading && node.type === 'thematicBreak' ? blockAt(text, startOf(node)) : null;
    if (block) {
      blocks.push(block);
      passed = block.end ?? endOf(node);
    }
    afterHeading = node.type === 'heading';
  }
  if (blocks.length === 0) return { text, root, blocks };
  const blanked = blocks.reduce((rest, { start, end }) => blank(rest, start, end ?? start + 3), text);
  return { text: blanked, root: readMarkdown(blanked), blocks };
}

function blockAt(text: string, start: number): OptionsBlock | null {
  const opening = /^-{3}[ \t]*(?:\r\n|[\r\n])/.exec(text.slice(start));
  if (!opening) return null;
  const from = start + opening[0].length;
  const rest = text.slice(from);
  const closing = /^ {0,3}-{3}[ \t]*$/m.exec(rest);
  const nextHeading = /^ {0,3}#{1,6}[ \t]/m.exec(rest)?.index ?? rest.length;
  const closed = closing !== null && closing.index < nextHeading;
  const yaml = closed ? rest.slice(0, closing.index) : '';
  if (!closed && !/^[ \t]*\w+[ \t]*:/.test(rest)) return null;
  if (closed && yaml.trim() !== '' && !/^[ \t]*[#\w'"{]/.test(yaml.trimStart())) return null;
  const end = closed ? from + closing.index + closing[0].length : null;
  return { yaml, at: positionAt(text, from), start, end };
}
