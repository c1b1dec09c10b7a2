import { cachedDiagram } from './diagram-cache.ts';
import { diagramFolder, diagramKey } from './diagram-key.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineDiagram } from './inline-diagram.ts';

/** The widest picture, in pixels, whose text can still be read when a phone shows all of it. */
const widestOnPhone = 490;

/**
 * A Mermaid source as the figure that shows it: picture, caption, and the same in words.
 *
 * @throws where title, description or the picture in the cache is missing, with the way to mend it
 */
export function diagramFigure(
  code: string,
  title: string | undefined,
  description: string | undefined,
): string {
  const key = diagramKey(code);
  const here = `The diagram that starts «${code.split('\n').slice(0, 2).join(' ').trim()}»`;
  if (!title || !description) {
    throw new Error(
      `${here} has no ${title ? 'description' : 'title'}. Who can't see it needs both: \`\`\`mermaid title="…" description="…".`,
    );
  }
  const svg = cachedDiagram(code);
  if (svg === undefined) {
    throw new Error(
      `${here} has no picture: ${diagramFolder}/${key}.svg is missing. Run \`npm run diagrams\` and commit the file.`,
    );
  }
  const width = Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
  const name = width <= widestOnPhone ? 'diagram' : 'diagram diagram-wide';
  const picture = inlineDiagram(svg, key, title, description);
  return [
    `<figure class="${name}"><div class="diagram-sheet" tabindex="0">${picture}</div>`,
    `<figcaption>${escapeHtml(title)}</figcaption>`,
    `<details><summary>In words</summary><p>${escapeHtml(description)}</p></details></figure>`,
  ].join('\n');
}
