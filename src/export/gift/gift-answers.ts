import type { ChoiceOption, Item, Markdown } from '../../core/quiz/item.ts';
import { plainLine } from '../markup/plain-line.ts';
import { giftHtml, giftNumber, giftText } from './gift-text.ts';

/** How texts become HTML: of a line, and of blocks. */
export interface GiftMarkup {
  readonly line: (text: Markdown) => string;
  readonly block: (text: Markdown) => string;
}

/** What stands between the braces of a question, but for the feedback of the whole. */
export function giftAnswers(item: Item, markup: GiftMarkup): string {
  switch (item.type) {
    case 'single-choice':
      return item.options.map((option) => choice(option, option.correct ? '=' : '~', markup)).join(' ');
    case 'multiple-choice':
      return weighted(item.options, markup);
    case 'sequence':
      // In the order of their ids, which says nothing of the places.
      return item.options
        .map(({ id, text }, at) => ({ id, text, place: String(at + 1) }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ text, place }) => pair(text, place, markup))
        .join(' ');
    case 'matching': {
      const used = new Set(item.options.map(({ target }) => target));
      const named = new Map(item.targets.map(({ id, text }) => [id, plainLine(text)]));
      const pairs = item.options.map(({ text, target }) => pair(text, named.get(target) ?? '', markup));
      const spare = item.targets.filter(({ id }) => !used.has(id));
      return [...pairs, ...spare.map(({ text }) => pair(null, plainLine(text), markup))].join(' ');
    }
    case 'short-answer':
      // An asterisk is Moodle's wild card unless a backslash stands before it.
      return item.accepted.map((answer) => `=%100%${giftText(answer.replaceAll('*', '\\*'))}`).join(' ');
    case 'numeric':
      return `#${giftNumber(item.value)}:${giftNumber(item.tolerance)}`;
    case 'finding':
      return item.options.map((option) => choice(option, option.correct ? '=' : '~', markup)).join(' ');
    case 'repair':
      return '';
  }
}

function choice({ text, feedback }: ChoiceOption, sign: string, markup: GiftMarkup): string {
  const said = feedback === null ? '' : `#${giftHtml(markup.block(feedback))}`;
  return `${sign}${giftHtml(markup.line(text))}${said}`;
}

/** Right minus wrong, which is what weights can say: each key a share, each distractor as much less. */
function weighted(options: readonly ChoiceOption[], markup: GiftMarkup): string {
  // Five decimals are what Moodle knows its fractions by.
  const share = Number((100 / options.filter(({ correct }) => correct).length).toFixed(5));
  return options.map((option) => choice(option, `~%${option.correct ? '' : '-'}${share}%`, markup)).join(' ');
}

function pair(left: Markdown | null, right: string, markup: GiftMarkup): string {
  return `=${left === null ? '' : giftHtml(markup.line(left))} -> ${giftText(right)}`;
}
