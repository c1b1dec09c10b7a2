import { highlightLines } from '../../build/highlight.ts';
import type { Diagnostic, Severity, SourceFile } from '../../core/validator/diagnostic.ts';
import { type Explained, findingCardHtml } from '../../editor/finding-card-html.ts';
import { lineNumber } from '../../editor/line-number.ts';
import { mostCards } from '../../editor/open-cards.ts';
import { severitySignHtml } from '../../editor/sign-html.ts';

interface Placed {
  readonly index: number;
  readonly line: number;
  readonly diagnostic: Diagnostic;
}

/**
 * The text of one file as the editor will show it, for readers without scripts and until the editor is there: the lines
 * highlighted, signs for line numbers where something was found, and below each such line the cards.
 *
 * @param diagnostics all of the report, in its order: their numbers count
 */
export async function staticEditorHtml(
  file: SourceFile,
  diagnostics: readonly Diagnostic[],
  explained: Explained,
): Promise<string> {
  const placed = diagnostics.flatMap((diagnostic, index): Placed[] =>
    diagnostic.file === file.name
      ? [{ index, diagnostic, line: lineNumber(file.text, diagnostic.range.start) }]
      : [],
  );
  const byLine = Map.groupBy(placed, ({ line }) => line);
  const lines = (await highlightLines(file.text, 'yaml')).map((html, index) => {
    const found = byLine.get(index + 1) ?? [];
    const cards = found
      .filter((one) => one.index < mostCards)
      .map(
        (one) =>
          `<div class="finding-holder">${findingCardHtml(one.diagnostic, one.index, explained, false)}</div>`,
      );
    const line = found.length === 0 ? html : signed(html, found);
    return cards.length === 0 ? line : `${line}</code></pre>${cards.join('')}<pre><code>`;
  });
  return `<pre><code>${lines.join('')}</code></pre>`.replaceAll('<pre><code></code></pre>', '');
}

function signed(line: string, found: readonly Placed[]): string {
  const severities = found.map(({ diagnostic }) => diagnostic.severity);
  const worst =
    (['error', 'warning', 'info'] satisfies Severity[]).find((one) => severities.includes(one)) ?? 'info';
  return line.replace('<span class="line">', `<span class="line line-signed">${severitySignHtml(worst, 15)}`);
}
