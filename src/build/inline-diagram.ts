import { escapeHtml } from './escape-html.ts';

/** A picture of the cache with the name and the description that a screen reader says in its stead. */
export function inlineDiagram(svg: string, key: string, title: string, description: string): string {
  const [titleId, descriptionId] = [`d${key}-title`, `d${key}-description`];
  const labels = `<title id="${titleId}">${escapeHtml(title)}</title><desc id="${descriptionId}">${escapeHtml(description)}</desc>`;
  const role = `role="img" aria-labelledby="${titleId}" aria-describedby="${descriptionId}"`;
  return svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => `<svg ${role}${attributes}>${labels}`);
}
