import type { ChoiceOption, Item, Option } from './item.ts';

/** `line` where a text stands in a line of its own, `block` where it may be any number of paragraphs. */
export type TextPlace = 'line' | 'block';

/** The same item with each of its texts turned into something else: Markdown into HTML, or into a reference to it. */
export function mapTexts<From, To>(item: Item<From>, map: (text: From, place: TextPlace) => To): Item<To> {
  const block = (text: From | null): To | null => (text === null ? null : map(text, 'block'));
  const option = ({ id, text, feedback }: Option<From>): Option<To> => ({
    id,
    text: map(text, 'line'),
    feedback: block(feedback),
  });
  const choice = (from: ChoiceOption<From>): ChoiceOption<To> => ({ ...option(from), correct: from.correct });
  const texts = {
    stem: map(item.stem, 'line'),
    body: block(item.body),
    hints: item.hints.map((hint) => map(hint, 'block')),
    explanation: block(item.explanation),
  };
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...item, ...texts, options: item.options.map(choice) };
    case 'sequence':
      return { ...item, ...texts, options: item.options.map(option) };
    case 'matching':
      return {
        ...item,
        ...texts,
        options: item.options.map((pair) => ({ ...option(pair), target: pair.target })),
        targets: item.targets.map(({ id, text }) => ({ id, text: map(text, 'line') })),
      };
    case 'short-answer':
    case 'numeric':
      return { ...item, ...texts };
    case 'finding':
      return { ...item, ...texts, options: item.options.map(choice), code: map(item.code, 'block') };
    case 'repair':
      return { ...item, ...texts, code: map(item.code, 'block'), solution: map(item.solution, 'block') };
  }
}
