import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { globSync } from 'tinyglobby';
import { type Course, course } from '../../content-schemas/course.ts';
import { type LessonFrontmatter, lessonFrontmatter } from '../../content-schemas/lesson.ts';
import { type ContentFence, contentFences, contentTree } from '../content-fences.ts';
import type { ContentError } from './content-error.ts';
import { readYaml, type YamlSource, yamlSource } from './yaml-source.ts';

/** A `lesson.mdx` as far as it could be read. */
interface LessonPage {
  readonly file: string;
  readonly part: string;
  readonly id: string;
  readonly tree: MdastNode;
  readonly fences: readonly ContentFence[];
  readonly yaml: YamlSource;
  readonly frontmatter: LessonFrontmatter | null;
}

/** All of `content/` that the checks look at. */
export interface Content {
  readonly root: string;
  /** Every file below `content/lessons`, relative to the repository. */
  readonly files: readonly string[];
  /** Quizzes outside of lessons: `content/quizzes/*.md`. */
  readonly quizzes: readonly string[];
  readonly course: { readonly yaml: YamlSource; readonly value: Course | null };
  readonly lessons: readonly LessonPage[];
  /** What could not be read at all. */
  readonly errors: readonly ContentError[];
}

/** Reads the content of a repository. Never throws: what can't be read is an error with its line. */
export function readContent(root: string): Content {
  const errors: ContentError[] = [];
  const courseFile = 'content/course.yaml';
  const present = existsSync(join(root, courseFile));
  const courseYaml = yamlSource(present ? readFileSync(join(root, courseFile), 'utf8') : '', courseFile);
  const read = readYaml(courseYaml, course, 'The course is built from this table of contents.');
  errors.push(...read.errors);

  const files = globSync('content/lessons/**', { cwd: root, dot: true }).sort();
  const lessons = files.flatMap((file): LessonPage[] => {
    const [, part, id] = /^content\/lessons\/([^/]+)\/([^/]+)\/lesson\.mdx$/.exec(file) ?? [];
    if (!part || !id) return [];
    const page = readPage(root, file, errors);
    return page ? [{ ...page, part, id }] : [];
  });
  const quizzes = globSync('content/quizzes/*.md', { cwd: root }).sort();
  return { root, files, quizzes, course: { yaml: courseYaml, value: read.value }, lessons, errors };
}

function readPage(
  root: string,
  file: string,
  errors: ContentError[],
): Omit<LessonPage, 'part' | 'id'> | null {
  const text = readFileSync(join(root, file), 'utf8');
  const yaml = yamlSource(/^---\r?\n([\s\S]*?\r?\n)---/.exec(text)?.[1] ?? '', file, 1);
  const frontmatter = readYaml(
    yaml,
    lessonFrontmatter,
    'The lesson page and the course map are made from the frontmatter.',
  );
  errors.push(...frontmatter.errors);
  try {
    const tree = contentTree(text, file);
    const { fences, faults } = contentFences(tree, file);
    errors.push(...faults.map((fault) => ({ file, ...fault, ...fenceMetaAdvice })));
    return { file, tree, fences, yaml, frontmatter: frontmatter.value };
  } catch (error) {
    const thrown = error instanceof Error ? error.message : String(error);
    const [, line = '1', message = ''] = /^(?:(\d+):\d+: )?([\s\S]*)$/.exec(thrown) ?? [];
    errors.push({
      file,
      line: Number(line),
      what: `This can not be read: ${message.replace(/ \(mdx[^)]*\)$/, '').replace(/\.?$/, '.')}`,
      why: 'In MDX «{» starts an expression and «<» a component.',
      remedy: 'Write \\{ or \\< where the sign itself is meant, else close what is open.',
    });
    return null;
  }
}

const fenceMetaAdvice = {
  why: 'What stands behind the language says how the fence is shown.',
  remedy: 'Write name="value", the value in double quotes and without any inside.',
};
