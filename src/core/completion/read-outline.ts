import type { PathStep, TextRange } from '../yaml/node.ts';
import type { OutlineNode, Place } from './outline.ts';
import { readFlow } from './read-flow.ts';

/** A document's outline, and where a cursor stands in it; no place where nothing can be suggested. */
export interface Outline {
  readonly root: OutlineNode;
  readonly place: Place | undefined;
}

/**
 * Reads the shape of a document line by line, by indentation alone. Unlike a parser it gets along with what is half
 * written: a line without its colon is passed over, and one that is indented wrongly belongs to the nearest line above
 * that can hold it. Cost is linear in the text.
 *
 * @param range the document's span in `text`
 * @param cursor an offset in `text`
 */
export function readOutline(text: string, range: TextRange, cursor = -1): Outline {
  const reader = new OutlineReader(text, cursor);
  let start = range.start;
  while (start <= range.end) {
    const lineBreak = text.indexOf('\n', start);
    const next = lineBreak < 0 || lineBreak >= range.end ? range.end : lineBreak;
    start = Math.max(next, reader.line(start, next, range.end)) + 1;
  }
  return { root: reader.root, place: reader.place };
}

/** A key at the start of the text: quoted or plain, its colon followed by white space or the end. */
const keyPattern =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#\-?&*!|>'"%@`{}[\],:](?:[^:#]|:(?=\S)|(?<=\S)#)*?|-(?=\S)[^:#]*?))\s*:(?=\s|$)/;

class OutlineReader {
  readonly root: OutlineNode = node(undefined, undefined, -1, { start: 0, end: 0 });
  place: Place | undefined;
  readonly #text: string;
  readonly #cursor: number;
  readonly #stack: OutlineNode[] = [this.root];

  constructor(text: string, cursor: number) {
    this.#text = text;
    this.#cursor = cursor;
  }

  /** Reads the line of this span; gives where the reading got to, which is further on when braces span lines. */
  line(start: number, end: number, documentEnd: number): number {
    const line = this.#text.slice(start, end).replace(/\r$/, '');
    const here = this.#cursor >= start && this.#cursor <= end ? this.#cursor - start : -1;
    let column = /^ */.exec(line)?.[0].length ?? 0;
    const blank = line.trim() === '';
    const holder = this.#stack.at(-1);
    if (holder?.form === 'text' && (blank ? here > holder.column : column > holder.column)) return end;
    if (blank) {
      if (here >= 0) this.#placeAt(here, start, { start: start + here, end: start + here });
      return end;
    }
    while (line[column] === '-' && /^(?:\s|$)/.test(line.slice(column + 1, column + 2))) {
      this.#stack.push(this.#itemAt(column, start));
      const gap = /^\s*/.exec(line.slice(column + 1))?.[0].length ?? 0;
      if (here >= column + 2 && here < column + 1 + gap) column = here;
      else column += 1 + Math.max(1, gap);
    }
    const content = line.slice(column);
    if (content.startsWith('#') || (here >= 0 && isComment(line, here))) return end;
    const key = keyPattern.exec(content);
    if (key) return this.#key(key, column, line, here, start, documentEnd);
    return this.#loose(content, column, here, start, documentEnd);
  }

  /** A line or an item without a key: a value, or a key whose colon is still to come. */
  #loose(content: string, column: number, here: number, start: number, documentEnd: number): number {
    const word = withoutComment(content);
    const from = start + column;
    const to = from + word.length;
    const top = this.#stack.at(-1);
    if (top?.form === 'open' && column > top.column) {
      const form = formOf(word);
      if (form === 'flow') return this.#flow(top, from, documentEnd);
      if (form === 'text') this.#stack.push(node(undefined, top, top.column, { start: from, end: to }, form));
    }
    if (here >= column && here <= column + word.length)
      this.#placeAt(column, start, { start: from, end: to });
    return to;
  }

  #key(
    match: RegExpExecArray,
    column: number,
    line: string,
    here: number,
    start: number,
    documentEnd: number,
  ): number {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    const colon = column + match[0].length;
    const keyEnd = column + match[0].slice(0, -1).trimEnd().length;
    const gap = /^\s*/.exec(line.slice(colon))?.[0].length ?? 0;
    const written = withoutComment(line.slice(colon + gap));
    const value = { start: start + colon + gap, end: start + colon + gap + written.length };
    const parent = this.#parentFor(column, false);
    if (here >= column && here <= keyEnd) {
      this.place = {
        node: parent,
        form: 'block',
        typed: { start: start + column, end: start + keyEnd },
        column,
        hasColon: true,
      };
    }
    const form = formOf(written);
    const range = { start: start + column, end: start + keyEnd };
    const own = node(name, parent, column, range, form, written === '' ? undefined : value);
    parent.children.push(own);
    this.#stack.push(own);
    if (form === 'flow') return this.#flow(own, value.start, documentEnd);
    if (form === 'text' || here < colon) return value.end;
    const at = start + here;
    if (written === '' || at < value.start) this.#inline(own, { start: at, end: at });
    else if (at <= value.end) this.#inline(own, insideQuotes(value, written));
    return value.end;
  }

  #inline(owner: OutlineNode, typed: TextRange): void {
    this.place = { node: owner, form: 'inline', typed, column: owner.column, hasColon: false };
  }

  #flow(owner: OutlineNode, start: number, documentEnd: number): number {
    const flow = readFlow(this.#text, { start, end: documentEnd }, owner, this.#cursor);
    if (flow.place) this.place = flow.place;
    return flow.end;
  }

  #itemAt(column: number, start: number): OutlineNode {
    const parent = this.#parentFor(column, true);
    const item = node(parent.children.length, parent, column, {
      start: start + column,
      end: start + column + 1,
    });
    parent.children.push(item);
    return item;
  }

  #placeAt(column: number, start: number, typed: TextRange): void {
    const parent = this.#holderFor(column, false);
    this.place = { node: parent, form: 'block', typed, column: typed.start - start, hasColon: false };
  }

  /** The node that a key or a dash at this column belongs to; what it closes is left behind. */
  #parentFor(column: number, isDash: boolean): OutlineNode {
    const parent = this.#holderFor(column, isDash);
    this.#stack.length = this.#stack.indexOf(parent) + 1;
    return parent;
  }

  #holderFor(column: number, isDash: boolean): OutlineNode {
    const holds = (candidate: OutlineNode) =>
      candidate.form === 'open' &&
      (candidate.column < column ||
        (isDash && candidate.column === column && typeof candidate.step === 'string'));
    return this.#stack.findLast(holds) ?? this.root;
  }
}

function node(
  step: PathStep | undefined,
  parent: OutlineNode | undefined,
  column: number,
  range: TextRange,
  form: OutlineNode['form'] = 'open',
  value?: TextRange,
): OutlineNode {
  return { step, parent, column, range, form, children: [], ...(value && { value }) };
}

function formOf(written: string): OutlineNode['form'] {
  if (/^(?:[&!]\S*)?$/.test(written)) return 'open';
  if (/^[{[]/.test(written)) return 'flow';
  if (/^[|>]/.test(written)) return 'text';
  // A quote that is not closed on its line goes on below.
  if (/^"(?:[^"\\]|\\.)*$/.test(written) || /^'(?:[^']|'')*$/.test(written)) return 'text';
  return 'scalar';
}

const insideQuotes = ({ start, end }: TextRange, written: string): TextRange =>
  /^(?:"[^"]*"|'[^']*')$/.test(written) ? { start: start + 1, end: end - 1 } : { start, end };

function withoutComment(text: string): string {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(text)?.[0];
  if (quoted) return quoted;
  return text.replace(/(?:^|\s)#.*$/, '').trimEnd();
}

function isComment(line: string, column: number): boolean {
  const rest = line.slice(0, column);
  return /(?:^|\s)#/.test(rest.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, ''));
}
