import { fenceCode } from '../../core/quiz/judged-fence.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { numberedCode } from '../markup/numbered-code.ts';
import { inOrder, letter, type PrintItem, type Render } from './print-item.ts';

const instructions = {
  'single-choice': 'One answer is right.',
  'multiple-choice': 'Several answers may be right.',
  sequence: 'Number the steps in their order.',
  matching: 'Write beside each the letter of what belongs to it.',
  'short-answer': 'Write a short answer.',
  numeric: 'Write a number.',
  finding: 'Say what is found, and on which line.',
  repair: 'Write the lines as they should be.',
} as const;

/** An item as a question on paper, with space for the answer. */
export function printQuestion(printed: PrintItem, render: Render): string {
  const { number, item } = printed;
  const body = item.body === null ? '' : render(item.body, 'block');
  return [
    `<section class="question"><h3><span>${number}.</span> <div>${render(item.stem, 'line')}</div></h3>`,
    body,
    `<p class="how">${instructions[item.type]}</p>`,
    answerSpace(printed, render),
    '</section>',
  ].join('');
}

function answerSpace({ item, order }: PrintItem, render: Render): string {
  switch (item.type) {
    case 'single-choice':
    case 'multiple-choice':
    case 'sequence':
      return boxes({ item, order }, item.type, render);
    case 'finding':
      return `${numberedCode(fenceCode(item.code))}${boxes({ item, order }, 'single-choice', render)}<p>Line: <span class="blank"></span></p>`;
    case 'matching': {
      const left = item.options.map(
        ({ text }) => `<li><span class="blank"></span> <div>${render(text, 'line')}</div></li>`,
      );
      const right = inOrder(item.targets, order).map(
        ({ text }, at) => `<li><b>${letter(at)}</b> <div>${render(text, 'line')}</div></li>`,
      );
      return `<div class="pairs"><ul>${left.join('')}</ul><ul>${right.join('')}</ul></div>`;
    }
    case 'short-answer':
      return '<p class="line"></p>';
    case 'numeric':
      return `<p><span class="blank wide"></span> ${escapeXml(item.unit)}</p>`;
    case 'repair': {
      const code = fenceCode(item.code);
      const lines = Math.min(12, Math.ceil(code.split('\n').length / 2));
      return `${numberedCode(code)}${'<p class="line"></p>'.repeat(lines)}`;
    }
  }
}

function boxes({ item, order }: Pick<PrintItem, 'item' | 'order'>, shape: string, render: Render): string {
  const options = inOrder(item.options, order).map(
    ({ text }, at) =>
      `<li><span class="box ${shape}"></span> <b>${letter(at)}</b> <div>${render(text, 'line')}</div></li>`,
  );
  return `<ul class="options">${options.join('')}</ul>`;
}
