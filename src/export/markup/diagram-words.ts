import { escapeXml } from './escape-xml.ts';
import type { DiagramFence } from './to-xhtml.ts';

/** A diagram in words, for formats that carry no pictures. */
export function diagramWords({ title, description }: DiagramFence): string {
  return `<p><strong>${escapeXml(title)}</strong> ${escapeXml(description)}</p>`;
}
