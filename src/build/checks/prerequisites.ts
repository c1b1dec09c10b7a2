import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';
import { lineOf } from './yaml-source.ts';

/** Every prerequisite is a lesson, and another one. */
export function checkPrerequisites({ lessons }: Content): ContentError[] {
  const ids = new Set(lessons.map(({ id }) => id));
  return lessons.flatMap(({ file, id, yaml, frontmatter }) =>
    (frontmatter?.prerequisites ?? []).flatMap((wanted, index): ContentError[] => {
      if (ids.has(wanted) && wanted !== id) return [];
      return [
        {
          file,
          line: lineOf(yaml, ['prerequisites', index]),
          what: wanted === id ? 'The lesson is its own prerequisite.' : `There is no lesson ${wanted}.`,
          why: 'The page links to each prerequisite.',
          remedy: 'Name the folder of another lesson, or remove the line.',
        },
      ];
    }),
  );
}
