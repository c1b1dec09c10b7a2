import type { Item, Markdown, Option } from '../item.ts';
import { textHash } from '../text-hash.ts';

/** What every type of item has before its own parts are read. */
export type ItemBase = Omit<Item, 'type' | 'options' | 'fingerprint'>;

/** A text as far as an answer depends on it. */
export const plainWords = (text: Markdown): string => text.source.replace(/\s+/g, ' ');

export function readOption(text: Markdown, feedback: readonly Markdown[]): Option {
  return { id: textHash(plainWords(text)), text, feedback: feedback[0] ?? null };
}

/** Changes with the type and with what decides whether an answer is right. */
export function fingerprint(type: Item['type'], key: readonly string[]): string {
  return textHash([type, ...key].join(' '));
}
