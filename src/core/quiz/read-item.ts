import { checkEntries } from './check-entries.ts';
import { gatherParts, type ItemParts } from './gather-parts.ts';
import type { ChoiceOption, Item, Markdown, Option, Position } from './item.ts';
import { derivedId, idPattern, splitId } from './item-id.ts';
import { positionOf, sourceOf } from './markdown-source.ts';
import type { ItemOptions } from './parse-options.ts';
import type { Complaints } from './quiz-error.ts';
import type { ItemNodes } from './split-items.ts';
import { textHash } from './text-hash.ts';

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
  const written = sourceOf(text, heading.children);
  const { text: words, id: givenId } = splitId(written?.source.replace(/\s*\n\s*/g, ' ') ?? '');
  const stem: Markdown = { source: words, at: written?.at ?? at };
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
  checkEntries(parts, at, complaints);
  if (complaints.count > before || !parts.list) return null;

  const { body, hints, explanation } = parts;
  const id = givenId ?? derivedId(stem, body);
  const own = {
    shuffleAnswers: options.shuffleAnswers ?? null,
    scoring: options.scoring ?? null,
    objective: options.objective ?? null,
  };
  const base = { id, explicitId: givenId !== null, stem, body, hints, explanation, ...own };
  return withOptions(base, parts, parts.list);
}

type Base = Omit<Item, 'type' | 'options' | 'fingerprint'>;

function withOptions(base: Base, { entries }: ItemParts, list: { readonly task: boolean }): Item {
  const options = entries.flatMap(({ text, feedback, box }): ChoiceOption[] =>
    text ? [{ ...readOption(text, feedback), correct: box === 'ticked' }] : [],
  );
  if (!list.task) {
    const steps: Option[] = options.map(({ correct: _, ...step }) => step);
    return { ...base, type: 'sequence', options: steps, fingerprint: fingerprint('sequence', steps) };
  }
  const keys = options.filter(({ correct }) => correct).length;
  const type = keys === 1 ? 'single-choice' : 'multiple-choice';
  const marked = options.map(({ id, correct }) => ({ id: `${correct ? '+' : '-'}${id}` }));
  marked.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...base, type, options, fingerprint: fingerprint(type, marked) };
}

function readOption(text: Markdown, feedback: readonly Markdown[]): Option {
  return { id: textHash(text.source.replace(/\s+/g, ' ')), text, feedback: feedback[0] ?? null };
}

function fingerprint(type: string, options: readonly { readonly id: string }[]): string {
  return textHash([type, ...options.map(({ id }) => id)].join(' '));
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
