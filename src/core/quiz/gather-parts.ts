import type { RootContent } from 'mdast';
import type { Markdown } from './item.ts';
import { type JudgedFence, judgedFence } from './judged-fence.ts';
import { positionOf, sourceOf } from './markdown-source.ts';
import { isPairList } from './pairs.ts';
import type { Complaints } from './quiz-error.ts';
import { isTaskList, type ListEntry, readList, withFeedback } from './read-list.ts';
import { joined, readQuote, type WrittenKey } from './read-quote.ts';

/** What stands below an item's heading, sorted by what it is. */
export interface ItemParts {
  readonly body: Markdown | null;
  readonly list: { readonly kind: 'task' | 'pairs' | 'steps'; readonly ordered: boolean } | null;
  readonly entries: readonly ListEntry[];
  readonly hints: readonly Markdown[];
  readonly explanation: Markdown | null;
  readonly keys: readonly WrittenKey[];
  /** The fences that say what is to be found or mended. */
  readonly judged: readonly JudgedFence[];
}

/**
 * Sorts the blocks of an item. Its options are its task lists, else its list of pairs, else its numbered list; other
 * lists are prose.
 * Markdown ends a list at a quote that is not indented, so lists with nothing but such quotes between them are one.
 */
export function gatherParts(
  text: string,
  content: readonly RootContent[],
  complaints: Complaints,
): ItemParts {
  const lists = content.filter((node) => node.type === 'list');
  const tasks = lists.filter((list) => isTaskList(text, list));
  const pairs = lists.filter((list) => isPairList(text, list));
  const plain = pairs.length > 0 ? pairs : lists.filter(({ ordered }) => ordered);
  const optionLists = new Set(tasks.length > 0 ? tasks : plain);
  const [first] = optionLists;
  const body: RootContent[] = [];
  const hints: Markdown[] = [];
  const explanations: Markdown[] = [];
  const keys: WrittenKey[] = [];
  const judged: JudgedFence[] = [];
  let entries: ListEntry[] = [];
  let between = 0;
  let previousLine = 0;

  for (const node of content) {
    const end = node.position?.end.line ?? 0;
    if (node.type === 'blockquote') {
      const quote = readQuote(text, node);
      hints.push(...quote.hints);
      explanations.push(...quote.explanations);
      keys.push(...quote.keys);
      const last = entries.at(-1);
      const touches = positionOf(node).line === previousLine + 1;
      if (quote.bare && last && touches) entries = [...entries.slice(0, -1), withFeedback(last, quote.bare)];
      else if (quote.bare) hints.push(quote.bare);
    } else if (node.type === 'list' && optionLists.has(node)) {
      if (first && entries.length > 0 && (between > 0 || node.ordered !== first.ordered))
        complaints.add(
          'mixed-list',
          positionOf(node),
          'This question has a second list of options.',
          'Which of them holds its options can not be told.',
          'Put all options into one list, or give the second list a heading of its own.',
        );
      const read = readList(text, node);
      entries.push(...read);
      hints.push(...read.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.hints)));
      explanations.push(...read.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.explanations)));
      keys.push(...read.flatMap(({ quotes }) => quotes.flatMap((quote) => quote.keys)));
      between = 0;
    } else {
      const fence = node.type === 'code' ? judgedFence(node) : null;
      if (fence) judged.push(fence);
      else body.push(node);
      between += 1;
    }
    previousLine = end;
  }
  return {
    body: sourceOf(text, body),
    list: first
      ? {
          kind: tasks.length > 0 ? 'task' : pairs.length > 0 ? 'pairs' : 'steps',
          ordered: first.ordered === true,
        }
      : null,
    entries,
    hints,
    explanation: joined(explanations),
    keys,
    judged,
  };
}
