import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';

const known =
  /^(lesson\.mdx|quiz\.md|lab\.yaml|[^/]+\.(avif|jpg|png|svg|webp)|(start|solution|(accepted|near-misses)\/[^/]+)\/[^/]+\.yaml)$/;

/** Every folder below `content/lessons` is listed, and every file in it is one that a lesson has. */
export function checkOrphans({ course, files }: Content): ContentError[] {
  // A table of contents that can't be read lists nothing; to call each lesson an orphan would only hide that.
  if (!course.value) return [];
  const listed = new Set(
    course.value.parts.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson}`)),
  );
  const errors: ContentError[] = [];
  const reported = new Set<string>();
  for (const file of files) {
    const [, part, lesson, name] = /^content\/lessons\/([^/]+)\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (part && lesson && name && !listed.has(`${part}/${lesson}`)) {
      if (reported.has(`${part}/${lesson}`)) continue;
      reported.add(`${part}/${lesson}`);
      errors.push({
        file,
        line: 1,
        what: `content/course.yaml does not list the lesson ${lesson} in the part ${part}.`,
        why: 'No page would lead to it.',
        remedy: `Add ${lesson} to the lessons of ${part}, or remove the folder.`,
      });
    } else if (!name || !known.test(name)) {
      errors.push({
        file,
        line: 1,
        what: 'No lesson has a file of this name.',
        why: 'It would be part of no page, and nobody would notice.',
        remedy:
          'Use lesson.mdx, quiz.md, lab.yaml, start/*.yaml, solution/*.yaml, accepted/<name>/*.yaml, near-misses/<name>/*.yaml or a picture, or remove it.',
      });
    }
  }
  return errors;
}
