import { sep } from 'node:path';
import type { Severity, SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import { linesByFile } from './place.ts';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A report as SARIF 2.1.0, which code hosts show beside the lines of a change.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(
  { diagnostics }: Report,
  files: readonly SourceFile[],
  pageOf: (code: string) => string,
): object {
  const linesOf = linesByFile(files);
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sidecar School',
            rules: codes.map((id) => ({ id, helpUri: pageOf(id) })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(({ code, severity, what, why, remedy, file, range }) => {
          const { line, column, endLine, endColumn } = linesOf(file).place(range);
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: levels[severity],
            message: { text: `${what} ${why} ${remedy}` },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file.split(sep).join('/')) },
                  region: { startLine: line, startColumn: column, endLine, endColumn },
                },
              },
            ],
          };
        }),
      },
    ],
  };
}
