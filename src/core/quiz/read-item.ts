import { checkEntries } from './check-entries.ts';
import { gatherParts, type ItemParts } from './gather-parts.ts';
import type { Item, Markdown, Position } from './item.ts';
import { derivedId, idPattern, splitId } from './item-id.ts';
import type { ItemBase } from './item-readers/item-base.ts';
import { readChoice } from './item-readers/read-choice.ts';
import { readFinding, readRepair } from './item-readers/read-judged.ts';
import { readMatching } from './item-readers/read-matching.ts';
import { readSequence } from './item-readers/read-sequence.ts';
import { readWritten } from './item-readers/read-written.ts';
import { endOf, positionOf, startOf } from './markdown-source.ts';
import type { ItemOptions } from './parse-options.ts';
import type { Complaints } from './quiz-error.ts';
import type { ItemNodes } from './split-items.ts';

/**
 * Reads one item from its heading and what stands below it.
 *
 * @returns null where it can't be shown or graded; every reason is in `complaints`
 */
export function readItem(
  text: string,
  { heading, content }: ItemNodes,
  options: Partial<ItemOptions>,
  complaints: Complaints,
): Item | null {
  const before = complaints.count;
  const at = positionOf(heading);
  const [first, last = first] = [heading.children[0], heading.children.at(-1)];
  const written = first && last ? text.slice(startOf(first), endOf(last)) : '';
  const { text: words, id: givenId } = splitId(written.replace(/\s*\n\s*/g, ' '));
  const stem: Markdown = { source: words, at: first ? positionOf(first) : at };
  if (words === '')
    complaints.add(
      'empty-stem',
      at,
      'This heading has no text.',
      'The heading is what the question asks.',
      'Write the question behind the #.',
    );
  if (givenId !== null && !idPattern.test(givenId)) badId(givenId, at, complaints);

  const parts = gatherParts(text, content, complaints);
  const { body, hints, explanation } = parts;
  const own = {
    shuffleAnswers: options.shuffleAnswers ?? null,
    scoring: options.scoring ?? null,
    objective: options.objective ?? null,
  };
  const id = givenId ?? derivedId(stem, body);
  const base = { id, explicitId: givenId !== null, stem, body, hints, explanation, ...own };
  const item = readByType(base, parts, at, complaints);
  return complaints.count > before ? null : item;
}

/** A type shows in what the item is made of; see README.md. */
function readByType(base: ItemBase, parts: ItemParts, at: Position, complaints: Complaints): Item | null {
  const { list, keys, judged } = parts;
  const [key] = keys;
  if (key && list)
    complaints.add(
      'two-keys',
      key.text.at,
      'This question has an answer to be written, and options.',
      'Whether to write or to choose can not be told.',
      'Remove the list, or the line with the answer.',
    );
  const repair = judged.find(({ word }) => word === 'repair');
  if (repair) return readRepair(base, parts, repair, complaints);
  if (key) return readWritten(base, parts, complaints);
  if (list?.kind === 'pairs') return readMatching(base, parts, complaints);
  checkEntries(parts, at, complaints);
  if (!list) return null;
  const finding = judged.find(({ word }) => word === 'finding');
  if (finding) return readFinding(base, parts, finding, complaints);
  return list.kind === 'task' ? readChoice(base, parts) : readSequence(base, parts);
}

function badId(id: string, at: Position, complaints: Complaints): void {
  complaints.add(
    'bad-id',
    at,
    `The id "${id}" can not be used.`,
    'Ids are kept with the answers of learners and stand in addresses.',
    'Use lower-case letters, digits and single hyphens, as in {#which-pods-answer}.',
  );
}
