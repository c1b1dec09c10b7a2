import type { MdastNode } from 'satteri';
import { isMap, parseAllDocuments } from 'yaml';
import type { Validate } from '../checks/verdicts.ts';
import { headingAbove } from './headings.ts';
import { blockSpan, lineAt, type Page, plainText, span } from './page.ts';

type Code = Extract<MdastNode, { type: 'code' }>;

/**
 * Turns the page's fences into a lesson's: YAML into live editors that declare what validation says of them, Mermaid
 * into diagrams whose description is the caption below them. Code that is only indented gets a fence, for MDX knows
 * no other code.
 */
export function editFences(page: Page, validate: Validate | undefined): void {
  const names = new Map<string, number>();
  visitBlocks(page.tree, (node, next) => {
    if (node.type === 'code') editFence(page, node, next, names, validate);
  });
}

function editFence(
  page: Page,
  node: Code,
  next: MdastNode | undefined,
  names: Map<string, number>,
  validate: Validate | undefined,
): void {
  const { text, edits, errors, file } = page;
  const { start, end } = span(node);
  const line = lineAt(text, start);
  const opening = /^([`~]{3,})[^\n]*/.exec(text.slice(start, end));
  if (!opening) {
    const indent = '\n'.padEnd(text.slice(text.lastIndexOf('\n', start) + 1, start).length + 1);
    edits.push({ start, end, text: ['```', ...node.value.split('\n'), '```'].join(indent) });
    return;
  }
  const mark = opening[1] ?? '';
  if (!text.slice(start, end).trimEnd().slice(opening[0].length).endsWith(mark)) {
    errors.push({
      file,
      line,
      what: 'The fence is not closed.',
      why: 'All that follows would be code.',
      remedy: `Write ${mark} on a line of its own below the code.`,
    });
    return;
  }
  const info = { start: start + mark.length, end: start + opening[0].length };
  if (node.lang === 'yaml' || node.lang === 'yml') {
    const name = fileName(node.value, names);
    const codes = validate?.([{ name, text: `${node.value}\n` }]).diagnostics.map(({ code }) => code);
    const verdict = codes && (codes.length > 0 ? [...new Set(codes)].sort().join(' ') : 'clean');
    const declared = verdict ? ` verdict="${verdict}"` : '';
    edits.push({ ...info, text: `yaml file="${name}"${declared}` });
  } else if (node.lang === 'mermaid') {
    const caption =
      next?.type === 'paragraph'
        ? /^(?:figure|diagram)\s*[\d.]*\s*[:.]\s*(\S[\s\S]*)$/i.exec(plainText(next))
        : null;
    const title = headingAbove(page, node);
    const description = caption?.[1]?.replace(/\s+/g, ' ');
    if (!description || !title) {
      errors.push({
        file,
        line,
        what: `The diagram has no ${title ? 'caption' : 'heading above it'}.`,
        why: 'Its title is the heading that it stands under, and who can not see it hears its caption.',
        remedy: title
          ? 'Write a paragraph below it: **Figure 1**: what it shows.'
          : 'Put a heading above it.',
      });
      return;
    }
    const quoted = (value: string) => value.replaceAll('"', '”');
    edits.push({ ...info, text: `mermaid title="${quoted(title)}" description="${quoted(description)}"` });
    if (next) edits.push({ ...blockSpan(text, span(next)), text: '' });
  } else {
    edits.push({ ...info, text: node.lang ?? '' });
  }
}

/** `<kind>-<name>.yaml` of the first document, numbered where the page has it already. */
function fileName(code: string, names: Map<string, number>): string {
  const contents = parseAllDocuments(code)[0]?.contents;
  const read = (path: readonly string[]) => String((isMap(contents) && contents.getIn(path)) || '');
  const words = `${read(['kind'])} ${read(['metadata', 'name'])}`
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const stem = words.match(/[a-z0-9]+/g)?.join('-') ?? 'file';
  const times = (names.get(stem) ?? 0) + 1;
  names.set(stem, times);
  return times === 1 ? `${stem}.yaml` : `${stem}-${times}.yaml`;
}

/** Calls `visit` for every node together with the one that follows it, in reading order. */
function visitBlocks(parent: MdastNode, visit: (node: MdastNode, next: MdastNode | undefined) => void): void {
  if (!('children' in parent)) return;
  const children = parent.children as readonly MdastNode[];
  for (const [index, node] of children.entries()) {
    visit(node, children[index + 1]);
    visitBlocks(node, visit);
  }
}
