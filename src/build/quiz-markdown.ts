import { type MdastPluginEntry, markdownToHtml } from 'satteri';
import { diagramFigure } from './diagram-figure.ts';
import { parseFenceMeta } from './fence-meta.ts';
import { highlight } from './highlight.ts';
import { markLines } from './mark-lines.ts';
import type { RenderMarkdown } from './render-quiz.ts';
import { siteLinks } from './site-links.ts';

/**
 * Fences of a quiz: Mermaid as its diagram, all else as highlighted code with numbered lines. `mark="2-6"` marks lines
 * from the start, `decides="2-6"` those that decide, once the item is graded.
 */
const quizFences: MdastPluginEntry = {
  name: 'quiz-fences',
  async code(node, context) {
    const { title, description, mark, decides } = parseFenceMeta(node.meta);
    const html =
      node.lang === 'mermaid'
        ? diagramFigure(node.value, title, description)
        : `<pre class="code numbered" tabindex="0">${markLines(await highlight(node.value, node.lang ?? 'text'), { mark, decides })}</pre>`;
    context.replaceNode(node, { type: 'html', value: html });
  },
};

/** Turns the Markdown of quizzes into HTML for a site below `base`. */
export function quizMarkdown(base: string): RenderMarkdown {
  const mdastPlugins = [quizFences, siteLinks(base)];
  return async (markdown) => (await markdownToHtml(markdown, { mdastPlugins })).html;
}
