import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exam } from '../content-schemas/exam.ts';
import type { ExamPlan } from '../core/exam/exam-plan.ts';
import { lessonOutlines } from './lesson-outlines.ts';

/**
 * The final exam of the course.
 *
 * @throws where `content/exam.yaml` doesn't fit its schema, or names a lesson that the course doesn't have
 */
export function loadExamPlan(root = '.'): ExamPlan {
  const { weights, ...rules } = exam.parse(parse(readFileSync(join(root, 'content/exam.yaml'), 'utf8')));
  const lessons = lessonOutlines(root);
  const unknown = Object.keys(weights).filter((id) => !lessons.some((lesson) => lesson.id === id));
  if (unknown.length > 0) {
    throw new Error(
      `content/exam.yaml weighs ${unknown.join(', ')}, which content/course.yaml does not list. Correct the name, or remove the line.`,
    );
  }
  return {
    ...rules,
    lessons: lessons
      .filter(({ items }) => items.length > 0)
      .map(({ id, title, items }) => ({
        id,
        title,
        weight: weights[id] ?? 1,
        items: items.map(({ key }) => key),
      })),
  };
}
