import { nodeAt } from '../yaml/find-node.ts';
import type { ListNode, MapEntry, MapNode, TextRange, YamlNode } from '../yaml/node.ts';

/** How a text ends its lines; what is inserted follows it. */
export function lineBreakOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset behind the line break that ends the line, or the end of the text. */
function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** What stands before an offset on its line if that is white space and list dashes only, as blanks of that width. */
export function columnOf(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return /^[ -]*$/.test(before) ? ' '.repeat(before.length) : undefined;
}

/** Whether a map is written as a block: its first key stands right where the map starts and no brace is around it. */
export function isBlockMap(text: string, map: MapNode): boolean {
  const [first] = map.entries;
  return first !== undefined && !'{&*!'.includes(text[map.range.start] ?? '{');
}

/**
 * The whole lines that an entry of a block map takes, trailing comment included. `undefined` where it shares a line
 * with something else, came through an alias or a merge key, or has its value on several lines.
 */
export function entryLines(text: string, { keyRange, value }: MapEntry): TextRange | undefined {
  const start = lineStart(text, keyRange.start);
  const end = nextLine(text, Math.max(keyRange.end, value.range.end - 1));
  const line = text.slice(start, end);
  const sole = /^ *$/.test(text.slice(start, keyRange.start));
  const tail = text.slice(value.range.end, end);
  const follows = value.range.start >= keyRange.end;
  return sole && follows && !line.trimEnd().includes('\n') && /^[ \t]*(#.*)?\r?\n?$/.test(tail)
    ? { start, end }
    : undefined;
}

/**
 * Where lines inserted below `node` go: under the last line of its content, so comments and blank lines that follow
 * stay below. `before` is the break that is missing when the text ends without one. `undefined` where the content
 * ends elsewhere, through an alias.
 */
export function insertBelow(
  text: string,
  node: YamlNode,
): { readonly offset: number; readonly before: string } | undefined {
  const end = contentEnd(node);
  if (end < node.range.start) return undefined;
  const offset = nextLine(text, text.slice(0, end).trimEnd().length);
  return { offset, before: text[offset - 1] === '\n' ? '' : lineBreakOf(text) };
}

function contentEnd(node: YamlNode): number {
  const last =
    node.type === 'map' ? node.entries.at(-1)?.value : node.type === 'list' ? node.items.at(-1) : undefined;
  return last ? Math.min(contentEnd(last), node.range.end) : node.range.end;
}

/**
 * The whole lines that an item of a block list takes, its dash and the comments below it included. `undefined` where
 * the list is written in brackets, or the item shares a line with something else.
 */
export function itemLines(text: string, list: ListNode, index: number): TextRange | undefined {
  const [item, next] = [list.items[index], list.items[index + 1]];
  const dash = (node: YamlNode | undefined) =>
    node && /^ *- +$/.test(text.slice(lineStart(text, node.range.start), node.range.start))
      ? lineStart(text, node.range.start)
      : undefined;
  const start = dash(item);
  const end = next ? dash(next) : insertBelow(text, list)?.offset;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

/** The lines that an entry of a block map takes, its value included. `undefined` where it shares a line. */
export function entryBlock(text: string, { keyRange, value }: MapEntry): TextRange | undefined {
  const start = lineStart(text, keyRange.start);
  const place = insertBelow(text, value);
  const sole = /^ *$/.test(text.slice(start, keyRange.start));
  return sole && place && place.offset > keyRange.end ? { start, end: place.offset } : undefined;
}

/** The entry at the end of a path, with the map that holds it. */
export function entryAt(
  root: YamlNode,
  path: readonly string[],
): { readonly map: MapNode; readonly entry: MapEntry } | undefined {
  const map = nodeAt(root, path.slice(0, -1));
  if (map?.type !== 'map') return undefined;
  const entry = map.entries.find(({ key }) => key === path.at(-1));
  return entry && { map, entry };
}
