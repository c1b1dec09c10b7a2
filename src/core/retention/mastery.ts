import type { Progress } from '../progress/progress.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import type { LessonOutline } from './lesson-outline.ts';

/** What is known of one objective. */
export interface Mastery {
  /** Null for items that name no objective. */
  readonly objective: string | null;
  /** Of each item that tests it, in the order of the quiz. */
  readonly items: readonly Knowledge[];
}

/** Lesson by lesson and objective by objective, what a learner knows; an objective that nothing tests has no items. */
export function lessonMastery(progress: Progress, lesson: LessonOutline): readonly Mastery[] {
  const itemsOf = (number: number | null) =>
    lesson.items.filter(({ objective }) => objective === number).map((item) => knowledgeOf(progress, item));
  const others = { objective: null, items: itemsOf(null) };
  const named = lesson.objectives.map((objective, at) => ({ objective, items: itemsOf(at + 1) }));
  return others.items.length > 0 ? [...named, others] : named;
}

/** How many of the items are known so. */
export function count(items: readonly Knowledge[], ...which: readonly Knowledge[]): number {
  return items.filter((item) => which.includes(item)).length;
}

/** Whether every item of an objective is known. What nothing tests is not mastered. */
export function isMastered({ items }: Mastery): boolean {
  return items.length > 0 && count(items, 'known') === items.length;
}

/** An objective to come back to, with where it is taught. */
export interface Weakness {
  readonly lesson: LessonOutline;
  readonly mastery: Mastery;
}

/** The objectives of which most was missed or a guess, worst first; at most so many. */
export function weakest(
  progress: Progress,
  lessons: readonly LessonOutline[],
  most: number,
): readonly Weakness[] {
  const share = ({ mastery: { items } }: Weakness) =>
    (count(items, 'missed') + count(items, 'unsure') / 2) / items.length;
  return lessons
    .flatMap((lesson) => lessonMastery(progress, lesson).map((mastery) => ({ lesson, mastery })))
    .filter(({ mastery }) => count(mastery.items, 'missed', 'unsure') > 0)
    .toSorted((a, b) => share(b) - share(a))
    .slice(0, most);
}
