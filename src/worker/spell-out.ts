import type { Report } from '../core/validator/report.ts';

/** A sentence that the build took out stands in texts as its number between two signs of the private use area. */
const mark = /\uE000([0-9a-z]+)\uE001/g;

/**
 * Puts the sentences back into a report. They are a file of their own, which is loaded when there is a finding to be
 * told and not before; where the build took nothing out, nothing changes. See `src/build/without-sentences.ts`.
 */
export async function spellOut<R extends Report>(report: R): Promise<R> {
  if (report.diagnostics.length === 0) return report;
  const { sentences } = await import('./sentences.ts');
  if (sentences.length === 0) return report;
  const spell = (text: string) =>
    text.replace(mark, (same, number: string) => sentences[Number.parseInt(number, 36)] ?? same);
  return {
    ...report,
    diagnostics: report.diagnostics.map(({ fix, ...diagnostic }) => ({
      ...diagnostic,
      what: spell(diagnostic.what),
      why: spell(diagnostic.why),
      remedy: spell(diagnostic.remedy),
      ...(fix && {
        fix: {
          title: spell(fix.title),
          edits: fix.edits.map((edit) => ({ ...edit, text: spell(edit.text) })),
        },
      }),
    })),
  };
}
