import type { Diagnostic, SourceFile } from '../core/validator/diagnostic.ts';
import type { Report, Verdict } from '../core/validator/report.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const signs: Readonly<Record<Verdict, string>> = { passed: '✓', warned: '▲', failed: '✕', waiting: '○' };

/** More findings than this help nobody at once. */
const shown = 50;

/** The strip of verdicts: `Admitted — Clean`, each with its sign and its state in words. */
export function verdictsHtml({ admitted, clean }: Report): string {
  const chip = (name: string, verdict: Verdict) =>
    `<li class="verdict" data-verdict="${verdict}"><span aria-hidden="true">${signs[verdict]}</span> ${name} <small>${verdict}</small></li>`;
  return chip('Admitted', admitted) + chip('Clean', clean);
}

/**
 * The findings of a report as list items, the same at build and in the page. A quick fix is a button that carries
 * the number of its finding; until the page is live it only keeps its place.
 *
 * @param explained codes that have a page, and the address of the folder those pages are in
 */
export function findingsHtml(
  { diagnostics }: Report,
  files: readonly SourceFile[],
  explained: { readonly codes: readonly string[]; readonly folder: string },
  live: boolean,
): string {
  const items = diagnostics.slice(0, shown).map((diagnostic, index) => {
    const { code, severity, what, why, remedy, fix } = diagnostic;
    const button =
      fix === undefined
        ? ''
        : `<button type="button" data-fix="${index}"${live ? '' : ' disabled'}>${escapeHtml(fix.title)}</button>`;
    const page = explained.codes.includes(code)
      ? `<a href="${explained.folder}${code}/">Why this matters<span class="visually-hidden">: ${code}</span></a>`
      : '';
    return `<li class="finding" data-severity="${severity}"><p class="finding-head"><strong>${escapeHtml(what)}</strong> <code>${placeOf(diagnostic, files)} ${code}</code></p><p>${escapeHtml(why)} ${escapeHtml(remedy)}</p>${button || page ? `<p>${button} ${page}</p>` : ''}</li>`;
  });
  const rest = diagnostics.length - shown;
  return items.join('') + (rest > 0 ? `<li class="finding">${rest} more findings are not shown.</li>` : '');
}

function placeOf({ file, range }: Diagnostic, files: readonly SourceFile[]): string {
  const text = files.find(({ name }) => name === file)?.text ?? '';
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < range.start; at = text.indexOf('\n', at + 1)) line++;
  return escapeHtml(files.length > 1 ? `${file}, line ${line}` : `line ${line}`);
}
