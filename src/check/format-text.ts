import { styleText } from 'node:util';
import type { Diagnostic, Severity, SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import { linesByFile } from './place.ts';

type Style = Parameters<typeof styleText>[0];

export interface TextOptions {
  readonly colour: boolean;
  /** Address of the page that explains a code. */
  readonly pageOf: (code: string) => string;
}

const colours: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** A report as a good compiler prints it: the finding, the line with a caret, why, what to do, the page. */
export function formatText(
  { diagnostics }: Report,
  files: readonly SourceFile[],
  { colour, pageOf }: TextOptions,
): string {
  const paint = (style: Style, text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const linesOf = linesByFile(files);
  const shown = diagnostics.map((diagnostic) => {
    const { severity, code, what, why, remedy, file, range, fix } = diagnostic;
    const own = linesOf(file);
    const place = own.place(range);
    const number = String(place.line);
    const gutter = ' '.repeat(number.length);
    const bar = paint('dim', '|');
    const excerpt = own.line(place.line);
    const length = place.endLine === place.line ? place.endColumn - place.column : excerpt.length;
    // Tabs are kept in what stands before the carets, so that they stand below what they mean.
    const before = excerpt.slice(0, place.column - 1).replace(/[^\t]/g, ' ');
    const carets = '^'.repeat(Math.max(1, Math.min(length, excerpt.length - before.length)));
    const note = (word: string, text: string) =>
      `${gutter} ${paint('dim', '=')} ${paint('bold', word)}: ${text}`;
    return [
      `${paint(['bold', colours[severity]].flat() as Style, `${severity}[${code}]`)}${paint('bold', `: ${what}`)}`,
      `${gutter}${paint('dim', '-->')} ${file}:${place.line}:${place.column}${resourceOf(diagnostic)}`,
      `${gutter} ${bar}`,
      `${paint('dim', number)} ${bar} ${excerpt}`,
      `${gutter} ${bar} ${before}${paint(colours[severity], carets)}`,
      note('why', why),
      note('help', remedy),
      ...(fix ? [note('fix', `${fix.title} (offered in the playground)`)] : []),
      note('page', paint('underline', pageOf(code))),
    ].join('\n');
  });
  return [...shown, summary(diagnostics, files.length)].join('\n\n');
}

const resourceOf = ({ resource }: Diagnostic) => (resource === undefined ? '' : ` (${resource})`);

function summary(diagnostics: readonly Diagnostic[], files: number): string {
  const count = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const named = (number: number, word: string) => `${number} ${number === 1 ? word : `${word}s`}`;
  const [errors, warnings, infos] = [count('error'), count('warning'), count('info')];
  const found =
    diagnostics.length === 0
      ? 'no findings'
      : [
          ...(errors > 0 ? [named(errors, 'error')] : []),
          ...(warnings > 0 ? [named(warnings, 'warning')] : []),
          ...(infos > 0 ? [named(infos, 'note')] : []),
        ].join(', ');
  return `${named(files, 'file')}: ${found}`;
}
