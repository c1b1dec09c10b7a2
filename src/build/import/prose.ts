import type { MdastNode } from 'satteri';
import { walk } from '../content-fences.ts';
import { lineAt, type Page, span } from './page.ts';
import { reportPicture } from './shortcodes.ts';

/** Elements that mean the same in MDX, as long as they have no attributes. */
const plainElements =
  /^<\/?(?:b|code|dd|del|details|dl|dt|em|i|ins|kbd|mark|q|s|small|strong|sub|summary|sup|u)>$/i;
const voidElement = /^<(br|hr|wbr)\s*\/?>$/i;

/** Turns what Markdown and MDX read differently: signs, HTML, addresses in angle brackets; makes links absolute. */
export function editProse(page: Page, canonical: string): void {
  walk(page.tree, (node) => {
    const { start, end } = span(node);
    if (node.type === 'text') editText(page, start, end);
    else if (node.type === 'html') editHtml(page, node.value, start, end);
    else if (node.type === 'link') editLink(page, node, canonical);
    else if (node.type === 'definition') {
      const raw = page.text.slice(start, end);
      page.edits.push({ start, end, text: raw.replace(node.url, absolute(node.url, canonical)) });
    } else if (node.type === 'image') {
      reportPicture(page, node.url, node.alt ?? '', lineAt(page.text, start));
      if (/^[a-z][a-z+.-]*:/i.test(node.url)) return;
      page.edits.push({ start, end, text: `![${node.alt ?? ''}](./${node.url.replace(/^\.?\//, '')})` });
    }
  });
}

function editText({ text, edits }: Page, start: number, end: number): void {
  const raw = text.slice(start, end);
  const heading = /^ {0,3}#/.test(text.slice(text.lastIndexOf('\n', start) + 1, start));
  // Hugo's shortcodes are looked after elsewhere, and what is escaped already stays so.
  const escaped = raw
    // Hugo's attribute of a heading: lessons make their own ids.
    .replace(heading ? /\s*\{#[\w-]+\}\s*$/ : /$^/, '')
    .replace(/(\\.)|([{}<])/gs, (_, done: string | undefined, sign: string) => done ?? `\\${sign}`)
    // A line that begins so would be code to MDX.
    .replace(/^(?=(?:import|export)\s)./gm, (letter) => `&#${letter.charCodeAt(0)};`);
  if (escaped !== raw) edits.push({ start, end, text: escaped });
}

function editHtml({ file, text, edits, errors }: Page, html: string, start: number, end: number): void {
  let rest = html.replace(/<!--[\s\S]*?-->/g, '');
  const shown = rest.replace(/<[^>]*>/g, (tag) => tag.replace(voidElement, '<$1 />'));
  rest = rest.trim();
  for (const tag of rest.match(/<[^>]*>?/g) ?? []) {
    if (plainElements.test(tag) || voidElement.test(tag) || tag.startsWith('</')) continue;
    errors.push({
      file,
      line: lineAt(text, start + Math.max(0, html.indexOf(tag))),
      what: `The page has HTML that a lesson can not: ${tag}.`,
      why: 'A lesson has one look and no styles, scripts or frames of its own.',
      remedy: 'Write it as Markdown, or with \\< where the sign itself is meant.',
    });
  }
  if (shown !== html) edits.push({ start, end, text: shown });
}

function editLink(
  { text, edits }: Page,
  node: Extract<MdastNode, { type: 'link' }>,
  canonical: string,
): void {
  const { start, end } = span(node);
  const raw = text.slice(start, end);
  const url = absolute(node.url, canonical);
  if (raw.startsWith('<')) edits.push({ start, end, text: `[${node.url}](${url})` });
  else if (url !== node.url && raw.startsWith('[')) {
    const at = start + raw.lastIndexOf(node.url);
    edits.push({ start: at, end: at + node.url.length, text: url });
  }
}

/** A link of the page as it was published; those into the course and within the page stay. */
function absolute(url: string, canonical: string): string {
  if (/^([a-z][a-z+.-]*:|#|\/lessons\/|\/rules\/)/i.test(url) || canonical === '') return url;
  return URL.parse(url, canonical)?.href ?? url;
}
