import { readFileSync } from 'node:fs';
import { shownOrder } from '../../core/quiz/attempt.ts';
import { allGraders } from '../../core/quiz/graders/all-graders.ts';
import type { Exported, ExportOptions } from '../exporter.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { toXhtml } from '../markup/to-xhtml.ts';
import { type ExportedQuiz, quizzesOf, type Selection } from '../selection.ts';
import { diagramPicture } from './diagram-picture.ts';
import { printAnswer } from './print-answer.ts';
import type { PrintItem, Render } from './print-item.ts';
import { printQuestion } from './print-question.ts';

/** Decides the order of options on paper: the same worksheet each time. */
const seed = 1;

interface Sheet {
  readonly about: ExportedQuiz;
  readonly items: readonly PrintItem[];
}

/** A worksheet for A4 or Letter: one HTML file that needs nothing else. Questions first, hints and answers at the end. */
export function print(selection: Selection, { site }: ExportOptions): Exported {
  const render: Render = (text, place) => toXhtml(text, place, { site, diagram: diagramPicture });
  const sheets = numbered(quizzesOf(selection));
  const hinted = sheets.flatMap(({ items }) => items.filter(({ item }) => item.hints.length > 0));
  const title = escapeXml(selection.title);
  const several = sheets.length > 1;
  const part = (each: (item: PrintItem) => string) =>
    sheets.map(
      ({ about, items }) =>
        `${several ? `<h2>${escapeXml(about.title)}</h2>` : ''}${items.map((item) => each(item)).join('')}`,
    );
  const html = [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width"/>',
    `<title>${title}</title><style>${styles()}</style></head><body>`,
    `<header><h1>${title}</h1><p>${escapeXml(selection.summary)}</p>`,
    '<p class="who">Name <span class="blank wide"></span> Date <span class="blank"></span></p></header><main>',
    ...part((item) => printQuestion(item, render)),
    '</main>',
    hinted.length > 0
      ? `<aside class="apart"><h1>Hints</h1>${hinted.map((item) => hints(item, render)).join('')}</aside>`
      : '',
    '<aside class="apart"><h1>Answers</h1>',
    ...part((item) => printAnswer(item, render)),
    '</aside></body></html>\n',
  ];
  return { extension: '.html', data: html.join('\n'), notes: [] };
}

function numbered(quizzes: readonly ExportedQuiz[]): readonly Sheet[] {
  let number = 0;
  return quizzes.map((about) => ({
    about,
    items: about.quiz.items.map((item) => {
      number += 1;
      return { number, item, order: shownOrder(about.quiz, allGraders, item, seed) };
    }),
  }));
}

function hints({ number, item }: PrintItem, render: Render): string {
  const told = item.hints.map((hint) => `<li>${render(hint, 'block')}</li>`);
  return `<section class="answer"><h3><span>${number}.</span></h3><ol>${told.join('')}</ol></section>`;
}

/** The worksheet's own styles, after the light colours that diagrams are drawn with. */
function styles(): string {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const light = /:root \{[^}]*\}/.exec(tokens)?.[0] ?? '';
  return `${light}\n${readFileSync(new URL('./worksheet.css', import.meta.url), 'utf8')}`;
}
