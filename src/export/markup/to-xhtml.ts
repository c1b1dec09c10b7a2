import type { Code, Nodes, Parents } from 'mdast';
import { parseFenceMeta } from '../../build/fence-meta.ts';
import { lineNumbers } from '../../build/mark-lines.ts';
import type { Markdown } from '../../core/quiz/item.ts';
import type { TextPlace } from '../../core/quiz/map-texts.ts';
import { readMarkdown } from '../../core/quiz/markdown-source.ts';
import { escapeXml } from './escape-xml.ts';

/** A Mermaid fence, with the name and the description that every one must have. */
export interface DiagramFence {
  readonly code: string;
  readonly title: string;
  readonly description: string;
}

export interface MarkupOptions {
  /** The site's address, before which links from its root are put; null where they lead nowhere. */
  readonly site: string | null;
  /** A diagram as a block of markup. */
  readonly diagram: (diagram: DiagramFence) => string;
}

/**
 * Markdown of a quiz as plain XHTML: no classes, no styles, and only the elements that QTI 2.1 takes over from it, so that
 * any learning platform shows it.
 *
 * @param place `line` gives what stands in a line of its own, without a paragraph around it
 */
export function toXhtml({ source }: Markdown, place: TextPlace, options: MarkupOptions): string {
  const root = readMarkdown(source);
  const [only, ...others] = root.children;
  if (place === 'line' && only?.type === 'paragraph' && others.length === 0) return inside(only, options);
  return inside(root, options);
}

const inside = (node: Parents, options: MarkupOptions): string =>
  node.children.map((child) => markup(child, options)).join('');

function markup(node: Nodes, options: MarkupOptions): string {
  const wrapped = (tag: string) => ('children' in node ? `<${tag}>${inside(node, options)}</${tag}>` : '');
  switch (node.type) {
    case 'text':
    case 'html':
      return escapeXml(node.value);
    case 'inlineCode':
      return `<code>${escapeXml(node.value)}</code>`;
    case 'code':
      return node.lang === 'mermaid' ? diagram(node, options) : code(node);
    case 'paragraph':
      return wrapped('p');
    case 'emphasis':
      return wrapped('em');
    case 'strong':
      return wrapped('strong');
    case 'blockquote':
      return wrapped('blockquote');
    case 'list':
      return wrapped(node.ordered ? 'ol' : 'ul');
    case 'listItem':
      return wrapped('li');
    case 'heading':
      return wrapped('h4');
    case 'table': {
      const [head, ...rows] = node.children;
      const cells = (row: typeof head, tag: string) =>
        `<tr>${(row?.children ?? []).map((cell) => `<${tag}>${inside(cell, options)}</${tag}>`).join('')}</tr>`;
      return `<table><tbody>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</tbody></table>`;
    }
    case 'link':
      return link(node.url, inside(node, options), options);
    case 'image':
      return escapeXml(node.alt ?? '');
    case 'break':
      return '<br/>';
    case 'thematicBreak':
      return '<hr/>';
    default:
      return 'children' in node ? inside(node, options) : '';
  }
}

function link(url: string, text: string, { site }: MarkupOptions): string {
  const address = url.startsWith('/') && site !== null ? `${site.replace(/\/$/, '')}${url}` : url;
  return /^https?:/.test(address) ? `<a href="${escapeXml(address)}">${text}</a>` : text;
}

/** Code whose marked lines are strong. Those that decide are not: they would give the answer away. */
function code({ value, meta }: Code): string {
  const marked = new Set(lineNumbers(parseFenceMeta(meta)['mark']));
  const lines = value.split('\n').map((line, at) => {
    const escaped = escapeXml(line);
    return marked.has(at + 1) ? `<strong>${escaped}</strong>` : escaped;
  });
  return `<pre><code>${lines.join('\n')}</code></pre>`;
}

function diagram({ value, meta }: Code, options: MarkupOptions): string {
  const { title = '', description = '' } = parseFenceMeta(meta);
  return options.diagram({ code: value, title, description });
}
