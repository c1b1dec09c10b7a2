import { shuffle } from '../quiz/shuffle.ts';
import { hashNumber } from '../quiz/text-hash.ts';
import type { ExamLesson, ExamPlan } from './exam-plan.ts';

/**
 * The items of an exam, in the order in which they are asked. The same plan and seed always give the same.
 *
 * @returns keys of items, each once
 */
export function drawExam({ questions, lessons }: ExamPlan, seed: number): readonly string[] {
  const seats = apportion(lessons, questions);
  const drawn = lessons.flatMap(({ id, items }, at) =>
    shuffle(items, hashNumber(`${seed} ${id}`)).slice(0, seats[at]),
  );
  return shuffle(drawn, seed);
}

/**
 * How many questions each lesson gets: one after the other, each to the lesson that is furthest below its share (the
 * method of Webster and Sainte-Laguë), as far as it has items left.
 */
export function apportion(
  lessons: readonly Pick<ExamLesson, 'weight' | 'items'>[],
  questions: number,
): readonly number[] {
  const seats = lessons.map(() => 0);
  for (let given = 0; given < questions; given++) {
    let best = -1;
    let most = 0;
    for (const [at, { weight, items }] of lessons.entries()) {
      const has = seats[at] ?? 0;
      const claim = has < items.length ? weight / (2 * has + 1) : 0;
      if (claim > most) [best, most] = [at, claim];
    }
    if (best < 0) break;
    seats[best] = (seats[best] ?? 0) + 1;
  }
  return seats;
}
