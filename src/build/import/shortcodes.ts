import { type MdastNode, markdownToMdast } from 'satteri';
import { walk } from '../content-fences.ts';
import { blockSpan, lineAt, type Page, span } from './page.ts';

const shortcode = /\{\{([<%])\s*(\/?)\s*([\w-]+)((?:[^>%"]|"[^"]*")*?)\s*[>%]\}\}/g;

interface Shortcode {
  readonly start: number;
  readonly end: number;
  readonly closes: boolean;
  readonly name: string;
  readonly values: ReadonlyMap<string, string>;
}

function codeSpans(text: string): { start: number; end: number }[] {
  const code: { start: number; end: number }[] = [];
  walk(markdownToMdast(text), (node: MdastNode) => {
    if (node.type === 'code' || node.type === 'inlineCode') code.push(span(node));
  });
  return code;
}

/** The text with the shortcodes that only stand there as code blanked out, offsets and lines as they were. */
export function withoutCodeShortcodes(text: string): string {
  const code = codeSpans(text);
  return text.replace(shortcode, (all: string, ...rest: unknown[]) => {
    const at = rest.find((value) => typeof value === 'number') ?? 0;
    return code.some(({ start, end }) => start <= at && at < end) ? all.replace(/[^\n]/g, ' ') : all;
  });
}

/** The shortcodes of a text, without those that only stand there as code. */
function shortcodesOf(text: string): Shortcode[] {
  const code = codeSpans(text);
  return [...text.matchAll(shortcode)].flatMap(({ index, 0: all, 2: slash, 3: name = '', 4: rest = '' }) => {
    if (code.some(({ start, end }) => start <= index && index < end)) return [];
    const values = new Map<string, string>();
    for (const [, key = '', value = ''] of rest.matchAll(/(\w+)="([^"]*)"/g)) values.set(key, value);
    return [{ start: index, end: index + all.length, closes: slash === '/', name, values }];
  });
}

/**
 * Hugo's Mermaid shortcode as the fence that Markdown has for it. Keeps the number of lines, so that errors found
 * later still name the right one.
 */
export function mermaidFences(text: string): string {
  let result = text;
  for (const { start, end, closes, name } of shortcodesOf(text).toReversed()) {
    if (name === 'mermaid')
      result = `${result.slice(0, start)}${closes ? '```' : '```mermaid'}${result.slice(end)}`;
  }
  return result;
}

/** Takes the quiz out of the prose, turns figures into pictures, and reports every shortcode it doesn't know. */
export function editShortcodes({ file, text, edits, errors }: Page): void {
  let quizFrom: number | null = null;
  for (const { start, end, closes, name, values } of shortcodesOf(text)) {
    const line = lineAt(text, start);
    if (name === 'quizdown') {
      // What is unbalanced here, the quiz's own parser reports.
      if (!closes) quizFrom = start;
      else if (quizFrom !== null) {
        edits.push({ ...blockSpan(text, { start: quizFrom, end }), text: '' });
        quizFrom = null;
      }
    } else if (quizFrom !== null) {
      // Part of the quiz.
    } else if (name === 'figure' && !closes) {
      const [source, alt] = [values.get('src') ?? '', values.get('alt') ?? values.get('caption') ?? ''];
      const caption = values.get('caption') ?? values.get('title') ?? '';
      const below = caption && caption !== alt ? `\n\n*${caption}*` : '';
      reportPicture({ file, errors }, source, alt, line);
      edits.push({ start, end, text: `![${alt}](./${source.replace(/^\.?\//, '')})${below}` });
    } else {
      errors.push({
        file,
        line,
        what: `The shortcode ${name} is not known.`,
        why: 'Only quizdown, mermaid and figure have a counterpart in a lesson.',
        remedy: 'Replace it by Markdown, or remove it.',
      });
    }
  }
}

/** A lesson's picture lies beside the page and has words for who can't see it. */
export function reportPicture(
  { file, errors }: Pick<Page, 'file' | 'errors'>,
  source: string,
  alt: string,
  line: number,
) {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(source) || source === '') {
    errors.push({
      file,
      line,
      what:
        source === '' ? 'The figure has no src.' : `The figure shows ${source}, a picture of another site.`,
      why: 'No page of the course loads anything from elsewhere.',
      remedy: 'Put the picture beside the page and name that file.',
    });
  }
  if (alt.trim() === '') {
    errors.push({
      file,
      line,
      what: 'The figure has no alt text.',
      why: 'Who can not see it hears the alt text instead.',
      remedy: 'Add alt="…" that says what the picture shows.',
    });
  }
}
