import type { Item } from './item.ts';
import { positionOf, startOf } from './markdown-source.ts';
import { takeOptionsBlocks } from './options-blocks.ts';
import { parseOptions } from './parse-options.ts';
import type { ParsedQuiz } from './quiz.ts';
import { Complaints, type QuizError } from './quiz-error.ts';
import { defaultQuizOptions } from './quiz-options.ts';
import { quizRegion } from './quiz-region.ts';
import { readItem } from './read-item.ts';
import { splitItems } from './split-items.ts';

export interface ParsedQuizdown {
  /** The items that can be used, errors elsewhere or not; null where there is none. */
  readonly quiz: ParsedQuiz | null;
  /** Everything that is wrong with the file, in its order. */
  readonly errors: readonly QuizError[];
}

/**
 * Reads quizdown: a bare file, or a page with the shortcode. Never throws.
 * https://github.com/bonartm/quizdown-js/blob/main/docs/syntax.md
 *
 * @param file its name, for messages
 */
export function parseQuizdown(source: string, file: string): ParsedQuizdown {
  const complaints = new Complaints(file);
  const { text, root, blocks } = takeOptionsBlocks(quizRegion(source, complaints));
  const parts = splitItems(root, complaints);
  const firstHeading = parts[0] ? startOf(parts[0].heading) : text.length;
  const head = blocks.filter(({ start }) => start < firstHeading);
  const options = Object.assign(
    {},
    defaultQuizOptions,
    ...head.map((block) => parseOptions(block, 'quiz', complaints)),
  );

  const items = parts.flatMap((nodes, index): { item: Item; line: number }[] => {
    const from = startOf(nodes.heading);
    const next = parts[index + 1];
    const to = next ? startOf(next.heading) : text.length;
    const own = blocks.find(({ start }) => start > from && start < to);
    const item = readItem(text, nodes, own ? parseOptions(own, 'item', complaints) : {}, complaints);
    return item ? [{ item, line: positionOf(nodes.heading).line }] : [];
  });
  if (parts.length === 0 && complaints.count === 0)
    complaints.add(
      'no-items',
      { line: 1, column: 1 },
      'There is no question in this quiz.',
      'A quiz without questions can not be shown.',
      'Write a heading for each question and its options below it.',
    );
  const unique = withoutDuplicates(items, complaints);
  return {
    quiz: unique.length > 0 ? { file, options, items: unique } : null,
    errors: complaints.sorted(),
  };
}

function withoutDuplicates(
  items: readonly { readonly item: Item; readonly line: number }[],
  complaints: Complaints,
): readonly Item[] {
  const lines = new Map<string, number>();
  return items.flatMap(({ item, line }) => {
    const before = lines.get(item.id);
    if (before === undefined) {
      lines.set(item.id, line);
      return [item];
    }
    complaints.add(
      'duplicate-id',
      { line, column: 1 },
      item.explicitId
        ? `The id "${item.id}" is that of the question in line ${before} too.`
        : `This question asks the same as the one in line ${before}.`,
      'Answers are kept under the id, so two questions would share one answer.',
      'Give this question an id of its own: {#some-name} at the end of its heading.',
    );
    return [];
  });
}
