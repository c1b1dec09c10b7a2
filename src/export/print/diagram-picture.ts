import { cachedDiagram } from '../../build/diagram-cache.ts';
import { diagramKey } from '../../build/diagram-key.ts';
import { inlineDiagram } from '../../build/inline-diagram.ts';
import { diagramWords } from '../markup/diagram-words.ts';
import { escapeXml } from '../markup/escape-xml.ts';
import type { DiagramFence } from '../markup/to-xhtml.ts';

/** A diagram as a figure of the worksheet; in words where nobody has drawn it yet. */
export function diagramPicture(diagram: DiagramFence): string {
  const svg = cachedDiagram(diagram.code);
  if (svg === undefined) return diagramWords(diagram);
  const { code, title, description } = diagram;
  const picture = inlineDiagram(svg, diagramKey(code), title, description);
  return `<figure>${picture}<figcaption>${escapeXml(title)}</figcaption></figure>`;
}
