import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossary } from '../../content-schemas/glossary.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';
import { lineOf, readYaml, yamlSource } from './yaml-source.ts';

const file = 'content/glossary.yaml';

/** The glossary can be read, no form of a word leads to two entries, and the lessons that it names are there. */
export function checkGlossary({ root, lessons }: Content): ContentError[] {
  if (!existsSync(join(root, file))) return [];
  const source = yamlSource(readFileSync(join(root, file), 'utf8'), file);
  const { value, errors } = readYaml(source, glossary, 'The glossary page and its links are made from it.');
  const seen = new Map<string, string>();
  for (const [index, { term, also, lesson }] of (value ?? []).entries()) {
    if (lesson && !lessons.some(({ id }) => id === lesson)) {
      errors.push({
        file,
        line: lineOf(source, [index, 'lesson']),
        what: `There is no lesson ${lesson}.`,
        why: 'The glossary links the lesson that explains the word.',
        remedy: 'Use the name of its folder, or leave it out.',
      });
    }
    for (const form of [term, ...also]) {
      const other = seen.get(form);
      seen.set(form, term);
      if (other === undefined) continue;
      errors.push({
        file,
        line: lineOf(source, [index]),
        what: `«${form}» stands for ${other} and for ${term}.`,
        why: 'A link from a lesson could lead to one of them only.',
        remedy: 'Take the form out of one of the two entries.',
      });
    }
  }
  return errors;
}
