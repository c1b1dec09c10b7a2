import type { Diagnostic, SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import { escapeHtml } from './escape-html.ts';
import { lineNumber } from './line-number.ts';
import { severitySignHtml } from './sign-html.ts';

/** More findings than this help nobody at once. */
const shown = 50;

/**
 * The findings of a report as list items, a line each, the same at build and in the page. In the live page each is a
 * button that carries the number of its finding and leads to its line.
 */
export function findingsHtml({ diagnostics }: Report, files: readonly SourceFile[], live: boolean): string {
  const items = diagnostics.slice(0, shown).map((diagnostic, index) => {
    const { code, severity, what } = diagnostic;
    const content = `${severitySignHtml(severity)}<span><span class="visually-hidden">${severity}: </span>${escapeHtml(what)}</span> <code>${escapeHtml(placeOf(diagnostic, files))} ${code}</code>`;
    const row = live
      ? `<button type="button" class="finding-row" data-go="${index}">${content}</button>`
      : `<span class="finding-row">${content}</span>`;
    return `<li class="finding" data-severity="${severity}">${row}</li>`;
  });
  const rest = diagnostics.length - shown;
  return items.join('') + (rest > 0 ? `<li class="finding">${rest} more findings are not shown.</li>` : '');
}

/** Where a finding is, in words: `line 12`, with the file where there are several. */
export function placeOf({ file, range }: Diagnostic, files: readonly SourceFile[]): string {
  const line = lineNumber(files.find(({ name }) => name === file)?.text ?? '', range.start);
  return files.length > 1 ? `${file}, line ${line}` : `line ${line}`;
}
