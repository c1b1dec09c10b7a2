import type { ListNode, MapEntry, MapNode, ScalarNode, TextRange, YamlNode } from './node.ts';
import { resolveScalar } from './resolve-scalar.ts';

/** A line that holds something: where its text begins and ends, comment left out, and where the next line begins. */
interface Line {
  start: number;
  /** The column of `start`. */
  indent: number;
  readonly end: number;
  readonly next: number;
}

const keyPattern = /([A-Za-z_][\w./-]*):(?: +|(?=\n)|$)/y;
/** Plain text that is all on its line: begins with no indicator, holds neither `: ` nor ` #`, ends in no colon. */
const plainPattern = /^(?:-(?=[^ ])|[^-?:,[\]{}#&*!|>'"%@` ])/;
const maxDepth = 100;

/**
 * Reads the YAML that resources are mostly written in, many times faster than a whole parser: block maps and lists of
 * one-line texts, printable ASCII. Gives exactly what the whole parser gives for it, or nothing for whatever
 * goes beyond or could be wrong: quotes with escapes, brackets, several lines of text, anchors, tags, null, repeated keys.
 */
export function parsePlain(text: string): MapNode | undefined {
  if (/[^\x20-\x7e\n]/.test(text) || /^ +[^ #\n]/.test(text)) return undefined;
  const lines = linesOf(text);
  const [first] = lines ?? [];
  if (!lines || !first) return undefined;
  const reader = new PlainReader(text, lines);
  const root = reader.node(first.indent, 0);
  return root?.type === 'map' && reader.atEnd ? root : undefined;
}

/**
 * The lines that hold something. Nothing where a comment stands further in than what follows it, or than the text above:
 * it may belong to either.
 */
function linesOf(text: string): readonly Line[] | undefined {
  const lines: Line[] = [];
  let comment = -1;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 ? text.length : newline;
    let start = at;
    while (start < stop && text[start] === ' ') start++;
    const indent = start - at;
    const above = lines.at(-1);
    if (start < stop && text[start] === '#') {
      if (above && indent > above.indent && text[above.end - 1] !== ':') return undefined;
      comment = Math.max(comment, indent);
    } else if (start < stop) {
      if (above && comment > indent) return undefined;
      comment = -1;
      lines.push({ start, indent, end: stop, next: newline < 0 ? stop : stop + 1 });
    }
    at = stop + 1;
  }
  return comment > 0 && lines.length > 0 ? undefined : lines;
}

class PlainReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  #index = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  get atEnd(): boolean {
    return this.#index >= this.#lines.length;
  }

  /** The map or list that begins on this line, in this column. */
  node(indent: number, depth: number): YamlNode | undefined {
    if (depth > maxDepth) return undefined;
    return this.#isItem(this.#line) ? this.#list(indent, depth) : this.#map(indent, depth);
  }

  get #line(): Line | undefined {
    return this.#lines[this.#index];
  }

  /** Where the last line that was read ends, which is where all that ends on it ends. */
  get #lastEnd(): number {
    return this.#lines[this.#index - 1]?.next ?? 0;
  }

  #isItem(line: Line | undefined): boolean {
    return line !== undefined && this.#text[line.start] === '-' && this.#text[line.start + 1] === ' ';
  }

  #list(indent: number, depth: number): ListNode | undefined {
    const start = this.#line?.start ?? 0;
    const items: YamlNode[] = [];
    for (let line = this.#line; line && line.indent === indent && this.#isItem(line); line = this.#line) {
      let content = line.start + 1;
      while (content < line.end && this.#text[content] === ' ') content++;
      line.indent += content - line.start;
      line.start = content;
      if (content === line.end || this.#isItem(line)) return undefined;
      keyPattern.lastIndex = content;
      const item =
        keyPattern.test(this.#text) && keyPattern.lastIndex <= line.next
          ? this.#map(line.indent, depth + 1)
          : this.#oneLine(content, line, indent);
      if (!item) return undefined;
      items.push(item);
    }
    return this.#ends(indent) ? { type: 'list', items, range: { start, end: this.#lastEnd } } : undefined;
  }

  #map(indent: number, depth: number): MapNode | undefined {
    const start = this.#line?.start ?? 0;
    const entries: MapEntry[] = [];
    const seen = new Set<string>();
    for (let line = this.#line; line && line.indent === indent && !this.#isItem(line); line = this.#line) {
      keyPattern.lastIndex = line.start;
      const key = keyPattern.exec(this.#text)?.[1];
      const content = keyPattern.lastIndex;
      if (
        key === undefined ||
        content > line.next ||
        seen.has(key) ||
        typeof resolveScalar(key) !== 'string'
      ) {
        return undefined;
      }
      seen.add(key);
      const keyRange = { start: line.start, end: line.start + key.length };
      const value = this.#value(Math.min(content, line.end), line, indent, depth);
      if (!value) return undefined;
      entries.push({ key, keyRange, value });
    }
    return entries.length > 0 && this.#ends(indent)
      ? { type: 'map', entries, range: { start, end: this.#lastEnd } }
      : undefined;
  }

  /** The value of a key: what follows on its line, or the map or list below it. */
  #value(content: number, line: Line, indent: number, depth: number): YamlNode | undefined {
    if (content < line.end && this.#text[content] !== '#') return this.#oneLine(content, line, indent);
    this.#index++;
    const below = this.#line;
    if (!below) return undefined;
    const nested = below.indent > indent || (below.indent === indent && this.#isItem(below));
    return nested ? this.node(below.indent, depth + 1) : undefined;
  }

  /** Nothing that stands further in may follow what is complete. */
  #ends(indent: number): boolean {
    return this.#line === undefined || this.#line.indent <= indent;
  }

  /** A text or number that begins and ends on this line, or empty brackets. */
  #oneLine(content: number, line: Line, indent: number): YamlNode | undefined {
    this.#index++;
    if (this.#line && this.#line.indent > indent) return undefined;
    const rest = this.#text.slice(content, line.end);
    const quote = rest[0];
    if (quote === '"' || quote === "'") return quoted(rest, quote, content);
    const comment = rest.indexOf(' #');
    const source = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
    const range: TextRange = { start: content, end: content + source.length };
    if (source === '{}') return { type: 'map', entries: [], range };
    if (source === '[]') return { type: 'list', items: [], range };
    if (!plainPattern.test(source) || source.includes(': ') || source.endsWith(':')) return undefined;
    const value = resolveScalar(source);
    return value === null || (typeof value === 'number' && !Number.isFinite(value))
      ? undefined
      : { type: 'scalar', value, range };
  }
}

/** Text in quotes without escapes, and nothing but a comment behind it. */
function quoted(rest: string, quote: string, start: number): ScalarNode | undefined {
  const close = rest.indexOf(quote, 1);
  const value = rest.slice(1, close);
  if (close < 0 || value.includes('\\') || !/^(?: *| +#.*)$/.test(rest.slice(close + 1))) return undefined;
  return { type: 'scalar', value, range: { start, end: start + close + 1 } };
}
