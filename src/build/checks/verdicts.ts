import type { SourceFile } from '../../core/validator/diagnostic.ts';
import type { Report } from '../../core/validator/report.ts';
import { editorFences } from '../editor-fences.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';

export type Validate = (files: readonly SourceFile[]) => Report;

const codesOf = (verdict: string | undefined) =>
  [...new Set((verdict ?? 'clean').split(/\s+/).filter((code) => code !== '' && code !== 'clean'))].sort();
const named = (codes: readonly string[]) => (codes.length > 0 ? codes.join(' ') : 'clean');

/**
 * What each YAML fence declares is what validation says. The files of an editor are validated together, and each fence
 * declares what is said of its own file; the verdict of a mesh is so the union of its fences'.
 */
export function checkVerdicts({ lessons }: Content, validate: Validate): ContentError[] {
  return lessons.flatMap(({ file, fences }) =>
    editorFences(fences).flatMap((editor) => {
      const tabs = editor.map(({ fence, name }) => ({ fence, source: { name, text: `${fence.code}\n` } }));
      const { diagnostics } = validate(tabs.map(({ source }) => source));
      return tabs.flatMap(({ fence, source }, index): ContentError[] => {
        const errors: ContentError[] = [];
        if (tabs.findIndex((other) => other.source.name === source.name) < index) {
          errors.push({
            file,
            line: fence.line,
            what: `The mesh has two files ${source.name}.`,
            why: 'Each file is a tab of one editor.',
            remedy: 'Give this fence another file="…".',
          });
        }
        const own = diagnostics.filter((diagnostic) => diagnostic.file === source.name);
        const given = [...new Set(own.map(({ code }) => code))].sort();
        const declared = codesOf(fence.meta['verdict']);
        if (named(given) !== named(declared)) {
          const first = own.find(({ code }) => !declared.includes(code));
          const at = first ? ` ${first.what}` : '';
          errors.push({
            file,
            line: fence.line,
            what: `The fence declares ${named(declared)}, and validation says ${named(given)}.${at}`,
            why: 'The text around it tells learners what is right and what is wrong with it.',
            remedy: `Mend the YAML, or declare verdict="${named(given)}".`,
          });
        }
        return errors;
      });
    }),
  );
}
