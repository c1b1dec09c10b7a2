import type { TextRange } from '../yaml/node.ts';
import type { OutlineNode, Place } from './outline.ts';

/** Deeper than anyone writes on one line, and shallow enough for recursion. */
const maxDepth = 64;

/**
 * Reads what is written in braces and brackets into the outline, closed or not. They may go on below, and end at the
 * latest where a line is indented no further than their key.
 *
 * @param range where it starts, and where it ends at the latest
 * @param owner the key or item whose value it is
 * @returns where it ended, and the cursor's place if it is inside
 */
export function readFlow(
  text: string,
  range: TextRange,
  owner: OutlineNode,
  cursor: number,
): { readonly end: number; readonly place: Place | undefined } {
  const reader = new FlowReader(text, range.end, owner.column, cursor);
  const end = reader.collection(range.start, owner, 0);
  return { end, place: reader.place };
}

class FlowReader {
  place: Place | undefined;
  readonly #text: string;
  readonly #column: number;
  readonly #cursor: number;
  #end: number;

  constructor(text: string, end: number, column: number, cursor: number) {
    this.#text = text;
    this.#end = end;
    this.#column = column;
    this.#cursor = cursor;
  }

  /** Reads from an opening brace or bracket to behind its closing one. */
  collection(start: number, owner: OutlineNode, depth: number): number {
    const isMap = this.#text[start] === '{';
    let index = 0;
    let at = start + 1;
    for (;;) {
      const entry = isMap ? owner : this.#child(index, owner, at, at);
      at = this.#skipSpace(at, entry);
      const character = at < this.#end ? this.#text[at] : undefined;
      if (character === undefined || character === '}' || character === ']') {
        return Math.min(at + 1, this.#end);
      }
      if (character === ',') {
        index += 1;
        at += 1;
        continue;
      }
      if (!isMap) owner.children.push(entry);
      at = isMap ? this.#pair(at, owner, depth) : this.#value(at, entry, depth);
    }
  }

  #pair(at: number, owner: OutlineNode, depth: number): number {
    const keyEnd = this.#wordEnd(at);
    if (keyEnd === at) return at + 1;
    const colon = this.#spaceEnd(keyEnd);
    const hasColon = colon < this.#end && this.#text[colon] === ':';
    if (this.#cursor >= at && this.#cursor <= keyEnd) {
      this.place ??= { node: owner, form: 'flow', typed: { start: at, end: keyEnd }, column: 0, hasColon };
    }
    if (!hasColon) return keyEnd;
    const name = this.#text.slice(at, keyEnd).replace(/^(["'])(.*)\1$/, '$2');
    const start = this.#spaceEnd(colon + 1);
    const end = this.#wordEnd(start);
    const child = this.#child(name, owner, at, keyEnd, end > start ? { start, end } : undefined);
    owner.children.push(child);
    return this.#value(this.#skipSpace(colon + 1, child), child, depth);
  }

  #value(at: number, owner: OutlineNode, depth: number): number {
    const character = this.#text[at];
    if (at < this.#end && (character === '{' || character === '[') && depth < maxDepth) {
      return this.collection(at, owner, depth + 1);
    }
    const end = this.#wordEnd(at);
    if (this.#cursor >= at && this.#cursor <= end && end > at) {
      this.place ??= { node: owner, form: 'flow', typed: { start: at, end }, column: 0, hasColon: false };
    }
    const stuck = end === at && !/[,}\]]/.test(character ?? ',');
    return stuck ? at + 1 : end;
  }

  /** The end of white space and comments; a cursor in between stands before a value of `node`. */
  #skipSpace(at: number, node: OutlineNode): number {
    const end = this.#spaceEnd(at);
    const wordFollows = end < this.#end && /[^,}\]]/.test(this.#text[end] ?? '');
    if (this.#cursor >= at && this.#cursor <= (wordFollows ? end - 1 : end)) {
      const typed = { start: this.#cursor, end: this.#cursor };
      // What is asked first is nearest: behind a colon stands the value, though the entry ends there as well.
      this.place ??= { node, form: 'flow', typed, column: 0, hasColon: false };
    }
    return end;
  }

  #spaceEnd(at: number): number {
    let end = at;
    for (; end < this.#end; end += 1) {
      const character = this.#text[end] ?? '';
      if (character === '\n' && this.#endsBelow(end)) this.#end = end;
      else if (character === '#' && end > at) end = this.#lineEnd(end) - 1;
      else if (!/\s/.test(character)) break;
    }
    return Math.min(end, this.#end);
  }

  #lineEnd(at: number): number {
    const lineBreak = this.#text.indexOf('\n', at);
    return lineBreak < 0 ? this.#end : Math.min(lineBreak, this.#end);
  }

  /** Whether the line below this line break is none of ours: a blank one counts by where the cursor stands in it. */
  #endsBelow(lineBreak: number): boolean {
    let first = lineBreak + 1;
    while (this.#text[first] === ' ') first += 1;
    const isBlank = first >= this.#end || /[\r\n]/.test(this.#text[first] ?? '\n');
    const hasCursor = this.#cursor > lineBreak && this.#cursor <= first;
    if (isBlank && !hasCursor) return false;
    const indent = (isBlank ? this.#cursor : first) - lineBreak - 1;
    return indent <= this.#column && !/[}\]]/.test(this.#text[first] ?? '');
  }

  #wordEnd(at: number): number {
    const quote = this.#text[at];
    let end = at;
    if (quote === '"' || quote === "'") {
      end += 1;
      const lineEnd = this.#lineEnd(end);
      while (end < lineEnd && this.#text[end] !== quote) end += this.#text[end] === '\\' ? 2 : 1;
      return Math.min(end + 1, lineEnd);
    }
    while (end < this.#end && !/[,{}[\]\n]/.test(this.#text[end] ?? '') && !this.#isColon(end)) end += 1;
    while (end > at && /\s/.test(this.#text[end - 1] ?? '')) end -= 1;
    return end;
  }

  #isColon(at: number): boolean {
    return this.#text[at] === ':' && (at + 1 >= this.#end || /[\s,{}[\]]/.test(this.#text[at + 1] ?? ' '));
  }

  #child(
    step: string | number,
    parent: OutlineNode,
    start: number,
    end: number,
    value?: TextRange,
  ): OutlineNode {
    return {
      step,
      parent,
      column: 0,
      range: { start, end },
      form: 'flow',
      children: [],
      ...(value && { value }),
    };
  }
}
