import type { Markdown } from './item.ts';
import { textHash } from './text-hash.ts';

/** What an id may look like: it is part of storage keys and of addresses in the page. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A heading and the id written at its end, if any: `Which pods answer? {#who-answers}`. */
export function splitId(heading: string): { text: string; id: string | null } {
  const match = /[ \t]*\{#([^{}]*)\}[ \t]*$/.exec(heading);
  if (!match) return { text: heading.trim(), id: null };
  return { text: heading.slice(0, match.index).trim(), id: (match[1] ?? '').trim() };
}

/** An id for an item that was given none: readable, and the same as long as its stem is. */
export function derivedId(stem: Markdown, body: Markdown | null): string {
  const words = stem.source
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? 'item' : words}-${textHash(`${stem.source}\n${body?.source ?? ''}`)}`;
}
