import type { Severity, SourceFile } from '../core/validator/diagnostic.ts';
import type { Report, Verdict } from '../core/validator/report.ts';
import { linesByFile, type Place } from './place.ts';

/** One finding as `--json` prints it. */
interface JsonFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: string;
  readonly file: string;
  readonly path: string;
  readonly resource: string | null;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly page: string;
}

/** What `--json` prints. */
export interface JsonReport {
  readonly files: number;
  readonly admitted: Verdict;
  readonly clean: Verdict;
  readonly findings: readonly JsonFinding[];
}

/** A report as data; paths are written as `spec.http[0].route`. */
export function jsonReport(
  { diagnostics, admitted, clean }: Report,
  files: readonly SourceFile[],
  pageOf: (code: string) => string,
): JsonReport {
  const linesOf = linesByFile(files);
  return {
    files: files.length,
    admitted,
    clean,
    findings: diagnostics.map(
      ({ code, severity, stage, file, path, resource, what, why, remedy, range }) => ({
        code,
        severity,
        stage,
        file,
        ...linesOf(file).place(range),
        path: pathText(path),
        resource: resource ?? null,
        what,
        why,
        remedy,
        page: pageOf(code),
      }),
    ),
  };
}

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
