import type { BlockContent, Blockquote, DefinitionContent, List, ListItem } from 'mdast';
import type { Markdown, Position } from './item.ts';
import { positionOf, sourceOf } from './markdown-source.ts';
import { joined, type QuoteParts, readQuote } from './read-quote.ts';

/** One entry of the list of options, as written. */
export interface ListEntry {
  readonly at: Position;
  /** Null where there is no text. */
  readonly text: Markdown | null;
  /** Ticked or not; `none` without a checkbox, `broken` where something looks like one and isn't. */
  readonly box: 'ticked' | 'empty' | 'none' | 'broken';
  readonly feedback: readonly Markdown[];
  /** What labelled quotes in it say; that belongs to the item. */
  readonly quotes: readonly QuoteParts[];
}

/** `[ ]` and `[x]` with nothing behind them are no checkboxes to Markdown, but an author meant one. */
const boxAlone = /^\[([ xX])\]$/;
const boxLike = /^\[[ \t]*[xX]?[ \t]*\](?![([:])/;

/** Reads the entries of a list, their quotes apart from their text. */
export function readList(text: string, list: List): readonly ListEntry[] {
  return list.children.map((entry) => readEntry(text, entry));
}

/** Whether any entry has a checkbox, or was meant to. */
export function isTaskList(text: string, list: List): boolean {
  return list.children.some((entry) => readEntry(text, entry).box !== 'none');
}

function readEntry(text: string, entry: ListItem): ListEntry {
  const isQuote = (block: BlockContent | DefinitionContent): block is Blockquote =>
    block.type === 'blockquote';
  const quotes = entry.children.filter(isQuote).map((quote) => readQuote(text, quote));
  const written = sourceOf(
    text,
    entry.children.filter((block) => !isQuote(block)),
  );
  const source = written?.source ?? '';
  const alone = boxAlone.exec(source);
  const feedback = quotes.flatMap(({ bare }) => (bare ? [bare] : []));
  const common = { at: positionOf(entry), feedback, quotes };
  if (alone) return { ...common, text: null, box: alone[1] === ' ' ? 'empty' : 'ticked' };
  const content = source === '' ? null : written;
  if (typeof entry.checked === 'boolean')
    return { ...common, text: content && withoutBox(content), box: entry.checked ? 'ticked' : 'empty' };
  return { ...common, text: content, box: boxLike.test(source) ? 'broken' : 'none' };
}

/** Where code stands right behind the checkbox, the parser leaves the box in the text. */
function withoutBox({ source, at }: Markdown): Markdown {
  const box = /^\[[ xX]\][ \t]+/.exec(source)?.[0] ?? '';
  return { source: source.slice(box.length), at: { ...at, column: at.column + box.length } };
}

/** An entry with more feedback: a quote that stands right below it without being indented. */
export function withFeedback(entry: ListEntry, more: Markdown): ListEntry {
  const feedback = joined([...entry.feedback, more]);
  return feedback ? { ...entry, feedback: [feedback] } : entry;
}
