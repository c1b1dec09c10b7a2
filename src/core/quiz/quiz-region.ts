import { blank, positionAt } from './markdown-source.ts';
import type { Complaints } from './quiz-error.ts';

const shortcode = /\{\{[<%][ \t]*(\/?)[ \t]*quizdown(?:[ \t][^>%\r\n]*)?[>%]\}\}/g;

/**
 * The text with all that is no quiz blanked out. In a page the quiz lies between `{{< quizdown >}}` and
 * `{{< /quizdown >}}`, and there may be several; a file without the shortcode is a quiz as a whole.
 */
export function quizRegion(source: string, complaints: Complaints): string {
  const text = source.replace(/^\uFEFF/, ' ');
  const marks = [...text.matchAll(shortcode)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    closes: match[1] === '/',
  }));
  if (marks.length === 0) return text;

  const regions: { start: number; end: number }[] = [];
  let open: number | null = null;
  for (const { start, end, closes } of marks) {
    if (open !== null) regions.push({ start: open, end: start });
    if (!closes && open !== null) unclosed(complaints, text, open);
    if (closes && open === null) {
      complaints.add(
        'unopened-shortcode',
        positionAt(text, start),
        'The shortcode quizdown is closed but was not opened.',
        'Where the quiz begins is not known, so none of it can be read.',
        'Write {{< quizdown >}} on a line of its own above the first question, or remove this line.',
      );
    }
    open = closes ? null : end;
  }
  if (open !== null) {
    unclosed(complaints, text, open);
    regions.push({ start: open, end: text.length });
  }
  return onlyRegions(text, regions);
}

function unclosed(complaints: Complaints, text: string, end: number): void {
  complaints.add(
    'unclosed-shortcode',
    positionAt(text, text.lastIndexOf('{{', end - 1)),
    'The shortcode quizdown is opened but not closed.',
    'What follows the quiz would be read as part of its last question.',
    'Write {{< /quizdown >}} on a line of its own below the last question.',
  );
}

function onlyRegions(text: string, regions: readonly { start: number; end: number }[]): string {
  let result = text;
  let kept = 0;
  for (const { start, end } of regions) {
    result = blank(result, kept, start);
    kept = end;
  }
  return blank(result, kept, text.length);
}
