import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Course, course } from '../content-schemas/course.ts';

type Part = Course['parts'][number];

/** Where a lesson stands in the course. Stops are counted over all parts, from 1. */
export interface LessonPlace {
  readonly id: string;
  readonly part: Part;
  readonly stop: number;
  readonly of: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/** Reads the table of contents. Throws where it doesn't fit its schema. */
export function loadCourse(file = 'content/course.yaml'): Course {
  return course.parse(parse(readFileSync(file, 'utf8')));
}

/** Every lesson of a course in reading order. */
export function lessonPlaces({ parts }: Course): LessonPlace[] {
  const all = parts.flatMap((part) => part.lessons.map((id) => ({ id, part })));
  return all.map((lesson, index) => ({
    ...lesson,
    stop: index + 1,
    of: all.length,
    previous: all[index - 1]?.id,
    next: all[index + 1]?.id,
  }));
}
