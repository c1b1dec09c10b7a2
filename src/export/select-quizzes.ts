import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { loadCourse } from '../build/course.ts';
import { type LessonFrontmatter, lessonFrontmatter } from '../content-schemas/lesson.ts';
import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';
import { formatQuizError } from '../core/quiz/quiz-error.ts';
import type { Chapter, ExportedQuiz, Selection } from './selection.ts';

/** Something a teacher must do otherwise, in sentences for a terminal. */
export class SelectionError extends Error {}

/**
 * Finds what is to be exported.
 *
 * @param what `course`, the id of a lesson, or the path of a quizdown file
 * @param root the repository
 * @throws SelectionError where there is no such thing, naming what there is, or where a quiz has errors, with all of them
 */
export function selectQuizzes(what: string, root = '.'): Selection {
  const chapters = courseChapters(root);
  if (what === 'course') return { ...course, chapters: chapters.map(readChapter) };
  for (const chapter of chapters) {
    const file = chapter.files.find((each) => basename(dirname(each)) === what);
    if (file) return single(readQuiz(file));
  }
  if (existsSync(what) && statSync(what).isFile()) return single(readQuiz(what));
  const lessons = chapters.flatMap(({ files }) => files.map((file) => basename(dirname(file))));
  throw new SelectionError(
    `There is no lesson with a quiz and no file named «${what}». Name "course", a quizdown file, or one of these lessons: ${lessons.join(', ')}.`,
  );
}

const course = {
  id: 'course',
  title: 'Sidecar School',
  summary: 'The quizzes of the course on the Sidecar pattern and Istio.',
};

function single(quiz: ExportedQuiz): Selection {
  const { id, title, summary } = quiz;
  return { id, title, summary, chapters: [{ id, title, summary, quizzes: [quiz] }] };
}

type Files = Omit<Chapter, 'quizzes'> & { readonly files: readonly string[] };

/** The parts of the course with the quizzes that their lessons have. */
function courseChapters(root: string): readonly Files[] {
  return loadCourse(join(root, 'content/course.yaml')).parts.flatMap(({ id, title, summary, lessons }) => {
    const files = lessons
      .map((lesson) => join(root, 'content/lessons', id, lesson, 'quiz.md'))
      .filter((file) => existsSync(file));
    return files.length > 0 ? [{ id, title, summary, files }] : [];
  });
}

function readChapter({ files, ...chapter }: Files): Chapter {
  return { ...chapter, quizzes: files.map(readQuiz) };
}

function readQuiz(file: string): ExportedQuiz {
  const { quiz, errors } = parseQuizdown(readFileSync(file, 'utf8'), file);
  if (!quiz || errors.length > 0) throw new SelectionError(errors.map(formatQuizError).join('\n'));
  const lesson = lessonBeside(file);
  const id = basename(file) === 'quiz.md' ? basename(dirname(file)) : basename(file).replace(/\.[^.]*$/, '');
  return {
    // Part of file names and addresses.
    id: (id.toLowerCase().match(/[a-z0-9]+/g) ?? ['quiz']).join('-'),
    title: quiz.options.title ?? lesson?.title ?? id,
    summary: quiz.options.summary ?? lesson?.summary ?? `A quiz with ${quiz.items.length} questions.`,
    objectives: lesson?.objectives ?? [],
    quiz,
  };
}

function lessonBeside(file: string): LessonFrontmatter | null {
  const page = join(dirname(file), 'lesson.mdx');
  if (basename(file) !== 'quiz.md' || !existsSync(page)) return null;
  const [, yaml = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(page, 'utf8')) ?? [];
  return lessonFrontmatter.safeParse(parse(yaml)).data ?? null;
}
