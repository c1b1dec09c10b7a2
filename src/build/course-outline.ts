import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { lessonFrontmatter } from '../content-schemas/lesson.ts';
import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';
import type { Quiz } from '../core/quiz/quiz.ts';
import { type LessonPlace, lessonPlaces, loadCourse } from './course.ts';

/** A lesson as the course's maps and lists show it. */
export interface OutlineStop extends LessonPlace {
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly quiz: Quiz | null;
  /** How many items its quiz has: who has answered all of them has done the stop. */
  readonly items: number;
  /** Ids of the lessons that it builds on. */
  readonly prerequisites: readonly string[];
}

export interface OutlinePart {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly stops: readonly OutlineStop[];
}

/** The course from its table of contents and the lessons that are there. Throws where a lesson can't be read. */
export function courseOutline(root = '.'): readonly OutlinePart[] {
  const course = loadCourse(join(root, 'content/course.yaml'));
  const places = lessonPlaces(course);
  return course.parts.map(({ id, title, summary }) => ({
    id,
    title,
    summary,
    stops: places.filter(({ part }) => part.id === id).map((place) => outlineStop(place, root)),
  }));
}

function outlineStop(place: LessonPlace, root: string): OutlineStop {
  const folder = join(root, 'content/lessons', place.part.id, place.id);
  const page = readFileSync(join(folder, 'lesson.mdx'), 'utf8');
  const { title, summary, minutes, objectives, prerequisites } = lessonFrontmatter.parse(
    parse(/^---\r?\n([\s\S]*?)\r?\n---/.exec(page)?.[1] ?? ''),
  );
  const file = join(folder, 'quiz.md');
  const quiz = existsSync(file) ? parseQuizdown(readFileSync(file, 'utf8'), file).quiz : null;
  return {
    ...place,
    title,
    summary,
    minutes,
    objectives,
    quiz,
    prerequisites,
    items: quiz?.items.length ?? 0,
  };
}
