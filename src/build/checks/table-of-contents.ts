import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';
import { lineOf } from './yaml-source.ts';

/** Every lesson that the table of contents lists has a folder, and neither a part nor a lesson is listed twice. */
export function checkTableOfContents({ course, files }: Content): ContentError[] {
  const { yaml, value } = course;
  const errors: ContentError[] = [];
  const seen = new Map<string, number>();
  const once = (kind: string, id: string, line: number) => {
    const before = seen.get(`${kind} ${id}`);
    if (before !== undefined) {
      errors.push({
        file: yaml.file,
        line,
        what: `The ${kind} ${id} is listed in line ${before} already.`,
        why: 'An id is an address and the key of what a learner has done, so it must be unique.',
        remedy:
          kind === 'part'
            ? 'Give one of the parts another id.'
            : 'List it once, or rename one of the folders.',
      });
    } else seen.set(`${kind} ${id}`, line);
  };
  for (const [partIndex, part] of (value?.parts ?? []).entries()) {
    once('part', part.id, lineOf(yaml, ['parts', partIndex, 'id']));
    for (const [index, id] of part.lessons.entries()) {
      const line = lineOf(yaml, ['parts', partIndex, 'lessons', index]);
      once('lesson', id, line);
      const page = `content/lessons/${part.id}/${id}/lesson.mdx`;
      if (files.includes(page)) continue;
      errors.push({
        file: yaml.file,
        line,
        what: `The lesson ${id} is listed, and ${page} does not exist.`,
        why: 'Its page could not be built.',
        remedy: 'Write the lesson, mend the spelling, or take it off the list.',
      });
    }
  }
  return errors;
}
