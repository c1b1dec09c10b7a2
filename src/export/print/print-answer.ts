import type { Markdown } from '../../core/quiz/item.ts';
import { writtenKey } from '../../core/quiz/written-key.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { inOrder, letter, type PrintItem, type Render } from './print-item.ts';

/** An item's answer, with the reason for each option and the explanation. */
export function printAnswer(printed: PrintItem, render: Render): string {
  const { number, item } = printed;
  const explanation = item.explanation === null ? '' : render(item.explanation, 'block');
  return `<section class="answer"><h3><span>${number}.</span> <div>${key(printed, render)}</div></h3>${reasons(printed, render)}${explanation}</section>`;
}

/** What is right, short enough to mark by. */
function key({ item, order }: PrintItem, render: Render): string {
  const printed = inOrder(item.options, order);
  const letterOf = (id: string) => letter(printed.findIndex((option) => option.id === id));
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'finding': {
      const keys = item.options.filter(({ correct }) => correct).map(({ id }) => letterOf(id));
      const letters = keys.toSorted().join(', ');
      if (item.type !== 'finding') return letters;
      return `${letters}, ${item.line === null ? 'on no line' : `on line ${item.line}`}`;
    }
    case 'sequence':
      return item.options.map(({ id }) => letterOf(id)).join(', ');
    case 'matching': {
      const targets = inOrder(item.targets, order);
      return item.options
        .map(({ target }) => letter(targets.findIndex(({ id }) => id === target)))
        .join(', ');
    }
    case 'short-answer':
    case 'numeric':
      return escapeXml(writtenKey(item));
    case 'repair':
      return `One way to mend it:${render(item.solution, 'block')}`;
  }
}

function reasons({ item, order }: PrintItem, render: Render): string {
  const said = (feedback: Markdown | null, mark: string) =>
    feedback === null ? '' : `<li><b>${mark}</b> <div>${render(feedback, 'block')}</div></li>`;
  // Left sides have no letter of their own; they stand in the order of the worksheet.
  const list =
    item.type === 'matching'
      ? item.options.map(({ text, feedback }) => said(feedback, render(text, 'line')))
      : inOrder(item.options, order).map(({ feedback }, at) => said(feedback, letter(at)));
  const told = list.filter((reason) => reason !== '');
  return told.length === 0 ? '' : `<ul>${told.join('')}</ul>`;
}
