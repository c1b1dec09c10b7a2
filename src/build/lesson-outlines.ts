import { itemKey } from '../core/progress/progress.ts';
import type { LessonOutline } from '../core/retention/lesson-outline.ts';
import { courseOutline } from './course-outline.ts';

/** The lessons of the course in reading order, as far as they are tested. Throws where one can't be read. */
export function lessonOutlines(root = '.'): readonly LessonOutline[] {
  return courseOutline(root)
    .flatMap(({ stops }) => stops)
    .map(({ id, title, objectives, quiz }) => ({
      id,
      title,
      objectives,
      passingGrade: quiz?.options.passingGrade ?? null,
      items: (quiz?.items ?? []).map((item) => ({
        key: itemKey(id, item.id),
        fingerprint: item.fingerprint,
        objective: item.objective,
      })),
    }));
}
