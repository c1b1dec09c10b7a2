import type { List } from 'mdast';
import type { Markdown } from './item.ts';
import { readList } from './read-list.ts';

/** The two sides of an entry `left -> right`, or `left → right`; null where there is no arrow outside of code. */
export function splitPair(entry: Markdown): { readonly left: Markdown; readonly right: Markdown } | null {
  const { source, at } = entry;
  let code = '';
  for (let index = 0; index < source.length; index++) {
    const ticks = /^`+/.exec(source.slice(index))?.[0];
    if (ticks) {
      code = code === '' ? ticks : code === ticks ? '' : code;
      index += ticks.length - 1;
      continue;
    }
    const arrow = code === '' ? /^(?:->|→)(?=\s|$)/.exec(source.slice(index))?.[0] : undefined;
    if (!arrow || !/^$|\s$/.test(source.slice(0, index))) continue;
    const column = at.column + index + arrow.length;
    return {
      left: { source: source.slice(0, index).trim(), at },
      right: { source: source.slice(index + arrow.length).trim(), at: { line: at.line, column } },
    };
  }
  return null;
}

/** Whether most entries of a list have two columns: an arrow that is missing in one is a mistake to be named. */
export function isPairList(text: string, list: List): boolean {
  if (list.ordered) return false;
  const entries = readList(text, list);
  const pairs = entries.filter((entry) => entry.text && splitPair(entry.text));
  return pairs.length * 2 > entries.length;
}
