import type { Item, Markdown, RepairItem } from '../../core/quiz/item.ts';
import { fenceCode } from '../../core/quiz/judged-fence.ts';
import type { Exported, ExportOptions } from '../exporter.ts';
import { diagramWords } from '../markup/diagram-words.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import { numberedCode } from '../markup/numbered-code.ts';
import { plainLine } from '../markup/plain-line.ts';
import { toXhtml } from '../markup/to-xhtml.ts';
import { notesOn, type ScoredItem } from '../notes.ts';
import type { ExportedQuiz, Selection } from '../selection.ts';
import { type GiftMarkup, giftAnswers } from './gift-answers.ts';
import { giftHtml, giftNumber, giftText } from './gift-text.ts';

/**
 * GIFT, the text format of Moodle's question bank: a category for each quiz, its texts as HTML.
 * https://docs.moodle.org/en/GIFT_format
 */
export function gift(selection: Selection, { site }: ExportOptions): Exported {
  const options = { site, diagram: diagramWords };
  const markup: GiftMarkup = {
    line: (text) => toXhtml(text, 'line', options),
    block: (text) => toXhtml(text, 'block', options),
  };
  const categories = selection.chapters.flatMap(({ quizzes }) =>
    quizzes.map((quiz) => category(selection, quiz, markup)),
  );
  return {
    extension: '.gift',
    data: `${categories.flat().join('\n\n')}\n`,
    notes: notesOn(selection, notes),
  };
}

function category({ title: course }: Selection, { id, title, quiz }: ExportedQuiz, markup: GiftMarkup) {
  // A slash parts a category from the one below it.
  const names = [...new Set([course, title])].map((name) => name.replaceAll('/', '∕'));
  return [
    `$CATEGORY: ${names.join('/')}`,
    ...quiz.items.flatMap((item) => questions(item, markup, `${id}/${item.id}`)),
  ];
}

function questions(item: Item, markup: GiftMarkup, id: string): readonly string[] {
  const { stem, body } = item;
  const asked = [`<p>${markup.line(stem)}</p>`, body ? markup.block(body) : '', given(item)];
  const about = feedback(item, markup);
  const whole = question(id, plainLine(stem), asked, `${giftAnswers(item, markup)}${about}`);
  if (item.type !== 'finding' || item.line === null) return [whole];
  const line = ['<p>On which line is it found?</p>', numberedCode(fenceCode(item.code))];
  return [whole, question(`${id}/line`, `${plainLine(stem)} (line)`, line, `#${giftNumber(item.line)}:0`)];
}

function question(id: string, title: string, html: readonly string[], answers: string): string {
  return `// [id:${id}]\n::${giftText(title)}::[html]${giftHtml(html.join(''))} {${answers}}`;
}

/** What the question works on, or how its answer is to be written. */
function given(item: Item): string {
  switch (item.type) {
    case 'finding':
      return numberedCode(fenceCode(item.code));
    case 'repair':
      return `<pre><code>${escapeXml(fenceCode(item.code))}</code></pre>`;
    case 'sequence':
      return '<p>Give each step its place, from 1.</p>';
    case 'numeric':
      return item.unit === '' ? '' : `<p>Answer in ${escapeXml(item.unit)}.</p>`;
    default:
      return '';
  }
}

/** The feedback of the whole: what GIFT has no place for beside the answers, and the explanation. */
function feedback(item: Item, { line, block }: GiftMarkup): string {
  const ofOptions =
    item.type === 'sequence' || item.type === 'matching'
      ? item.options.flatMap(({ text, feedback }) =>
          feedback === null ? [] : [`<p><strong>${line(text)}</strong></p>${block(feedback)}`],
        )
      : [];
  const solved = item.type === 'repair' ? [solution(item)] : [];
  const blocks: (Markdown | null)[] = [item.explanation];
  const html = [...ofOptions, ...solved, ...blocks.map((text) => (text ? block(text) : ''))].join('');
  return html === '' ? '' : `####${giftHtml(html)}`;
}

function solution({ solution }: RepairItem): string {
  return `<p>One way to mend it:</p><pre><code>${escapeXml(fenceCode(solution))}</code></pre>`;
}

function notes({ item, scoring }: ScoredItem): readonly (string | null)[] {
  return [
    note(item),
    item.hints.length > 0 ? 'Without hints, of which GIFT has none:' : null,
    counted({ item, scoring }),
  ];
}

function note(item: Item): string | null {
  switch (item.type) {
    case 'sequence':
      return 'As matching, each step with its place, since GIFT has no sequences:';
    case 'finding':
      return 'As two questions, what is found and on which line:';
    case 'repair':
      return 'As an essay to be marked by hand, since only the validator can say whether YAML is mended:';
    case 'short-answer':
      return item.patterns.length > 0 ? 'With the accepted answers alone, since GIFT has no patterns:' : null;
    default:
      return null;
  }
}

function counted({ item: { type }, scoring }: ScoredItem): string | null {
  if (type === 'multiple-choice' && scoring !== 'right-minus-wrong')
    return 'Counted as right minus wrong, the one rule for several keys that GIFT can say:';
  if ((type === 'sequence' || type === 'matching') && scoring !== 'per-position')
    return 'Counted pair by pair, as GIFT counts matching:';
  return null;
}
