import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { cheatSheet } from '../../content-schemas/cheat-sheet.ts';
import { allKinds } from '../../core/schema/registry.ts';
import { besideFile, sheetFiles } from '../cheat-sheets.ts';
import { fieldAddress } from '../reference/field-address.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';
import type { Validate } from './verdicts.ts';
import { lineOf, readYaml, yamlSource } from './yaml-source.ts';

/** What istiod says of every EnvoyFilter, however well it is written. */
const always = 'envoy-internals';

/**
 * A cheat sheet is about a kind, names fields, codes and a lesson that there are, and shows an example in which all is
 * well.
 *
 * @param codes the codes that have a rule page; not checked where they are not known
 */
export function checkCheatSheets(
  { root, lessons }: Content,
  codes: readonly string[] | undefined,
  validate: Validate | undefined,
): ContentError[] {
  const slugs = new Set(allKinds().map(({ slug }) => slug));
  return globSync('content/cheat-sheets/*', { cwd: root })
    .sort()
    .flatMap((file): ContentError[] => {
      const slug = basename(file, '.yaml');
      if (!slugs.has(slug)) {
        return [
          {
            file,
            line: 1,
            what: `No kind has the name ${basename(file)}.`,
            why: 'The sheet of a kind is found by the name of its reference page.',
            remedy: 'Name it as the reference page, such as virtual-service.yaml.',
          },
        ];
      }
      const source = yamlSource(readFileSync(join(root, file), 'utf8'), file);
      const { value, errors } = readYaml(source, cheatSheet, 'The page of the cheat sheet is made from it.');
      if (!value) return errors;
      const complain = (path: readonly PropertyKey[], what: string, why: string, remedy: string) =>
        errors.push({ file, line: lineOf(source, path), what, why, remedy });

      if (!lessons.some(({ id }) => id === value.lesson))
        complain(
          ['lesson'],
          `There is no lesson ${value.lesson}.`,
          'The sheet links the lesson that teaches the kind.',
          'Use the name of its folder.',
        );
      for (const [index, { field }] of value.fields.entries())
        if (!fieldAddress(slug, field))
          complain(
            ['fields', index, 'field'],
            `The kind has no field ${field}.`,
            'The sheet links each field to the reference.',
            'Write the names on the way to it with dots between, without list indices, such as spec.http.match.',
          );
      for (const [index, { code }] of value.traps.entries())
        if (code && codes && !codes.includes(code))
          complain(
            ['traps', index, 'code'],
            `No rule has the code ${code}.`,
            'The sheet links the page of the rule.',
            'Use the code of a rule, such as IST0101.',
          );
      const found = validate?.(sheetFiles(slug, value)).diagnostics ?? [];
      for (const { code, what, file: part } of found.filter((diagnostic) => diagnostic.code !== always))
        complain(
          [part === besideFile ? 'beside' : 'example'],
          `Validation says ${code}: ${what}`,
          'Readers copy the example into a mesh of their own.',
          'Mend it, or put what the example needs into the mesh beside it.',
        );
      return errors;
    });
}
