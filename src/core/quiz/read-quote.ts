import type { Blockquote } from 'mdast';
import type { Markdown } from './item.ts';
import { positionOf, quotedLines } from './markdown-source.ts';

/** A line `**Answer:**`, `**Pattern:**` or `**Number:**`: the key of an item that is answered in writing. */
export interface WrittenKey {
  readonly label: 'answer' | 'pattern' | 'number';
  readonly text: Markdown;
}

/** What a quote says: labelled parts, and what stands before any label. */
export interface QuoteParts {
  readonly keys: readonly WrittenKey[];
  readonly hints: readonly Markdown[];
  readonly explanations: readonly Markdown[];
  readonly bare: Markdown | null;
}

const label =
  /^[ \t]*(?:(\*\*|__)(hint|explanation|answer|pattern|number)[ \t]*(?::\1|\1[ \t]*:)|(hint|explanation):)[ \t]*/i;
const keyLabels = ['answer', 'pattern', 'number'] as const;

/** Reads a quote. `**Hint:**` and `**Explanation:**`, bold or not, begin a part wherever a line begins with them. */
export function readQuote(text: string, quote: Blockquote): QuoteParts {
  const { line, column } = positionOf(quote);
  const parts: { name: string; lines: string[]; line: number }[] = [{ name: '', lines: [], line }];
  let fenced = false;
  for (const [index, source] of quotedLines(text, quote).entries()) {
    const match = fenced ? null : label.exec(source);
    if (match) {
      const name = (match[2] ?? match[3] ?? '').toLowerCase();
      parts.push({ name, lines: [source.slice(match[0].length)], line: line + index });
    } else parts.at(-1)?.lines.push(source);
    if (/^ {0,3}(```|~~~)/.test(source)) fenced = !fenced;
  }
  const named = (name: string): readonly Markdown[] =>
    parts
      .filter((part) => part.name === name)
      .map((part) => ({ source: part.lines.join('\n').trim(), at: { line: part.line, column } }))
      .filter(({ source }) => source !== '');
  return {
    hints: named('hint'),
    explanations: named('explanation'),
    keys: keyLabels.flatMap((name) => named(name).map((text) => ({ label: name, text }))),
    bare: named('')[0] ?? null,
  };
}

/** Several texts as one, a paragraph each; null for none. */
export function joined(texts: readonly Markdown[]): Markdown | null {
  const [first] = texts;
  return first ? { source: texts.map(({ source }) => source).join('\n\n'), at: first.at } : null;
}
