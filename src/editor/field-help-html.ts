import type { FieldHelp } from '../core/completion/describe-field.ts';
import { escapeHtml } from './escape-html.ts';

/** What there is to know of a field, as it stands in a tooltip. */
export function fieldHelpHtml(help: FieldHelp): string {
  const { path, kind, type, required, words, limits, doc, link } = help;
  const rows = [
    ['Type', [type, ...limits].join('; ')],
    ['Required', required ? 'yes' : 'no'],
    ...(words.length > 0 ? [['Words', words.join(', ')]] : []),
    ...(help.default === undefined ? [] : [['Default', help.default]]),
  ];
  const facts = rows.map(([name = '', text = '']) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join('');
  return `<p><code>${escapeHtml(path.join('.').replace(/\.(\d+)(?=\.|$)/g, '[$1]'))}</code></p>${doc && `<p>${escapeHtml(doc)}</p>`}<dl>${facts}</dl><p><a href="${escapeHtml(link)}">Reference of ${escapeHtml(kind)}</a></p>`;
}
