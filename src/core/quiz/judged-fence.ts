import type { Code } from 'mdast';
import type { Markdown, Position } from './item.ts';
import { positionOf } from './markdown-source.ts';

/** A fence that a judge has a say in: ```` ```yaml finding ````, ```` ```yaml repair ````, ```` ```yaml solution ````. */
export interface JudgedFence {
  readonly word: 'finding' | 'repair' | 'solution';
  /** Who judges: `repair="simulator"`; the validator unless said otherwise. */
  readonly judge: string;
  readonly language: string;
  readonly code: string;
  readonly at: Position;
}

export const defaultJudge = 'validator';

/** Reads a fence; null where it is code to be read and no more. */
export function judgedFence(node: Code): JudgedFence | null {
  const match = /(?:^|\s)(finding|repair|solution)(?:="([^"]*)")?(?=\s|$)/.exec(node.meta ?? '');
  if (!match) return null;
  return {
    word: match[1] as JudgedFence['word'],
    judge: match[2] || defaultJudge,
    language: node.lang ?? 'yaml',
    code: node.value,
    at: positionOf(node),
  };
}

/** Code as a fence of its own, to be shown. */
export function asFence({ language, at }: JudgedFence, code: string): Markdown {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return { source: `${ticks}${language}\n${code}\n${ticks}`, at };
}

/** The code of a fence that `asFence` made. */
export function fenceCode({ source }: Markdown): string {
  return `${source.split('\n').slice(1, -1).join('\n')}\n`;
}
