import { FSRSAlgorithm, type FSRSState, generatorParameters } from 'ts-fsrs';
import type { Progress } from '../progress/progress.ts';
import { shuffle } from '../quiz/shuffle.ts';
import { countingAnswers, shownBy } from './knowledge.ts';
import type { CourseItem } from './lesson-outline.ts';

/** When an item is to be asked again. */
export interface Scheduled {
  readonly item: CourseItem;
  /** By the same count of days as the `dayOf` it was made with. */
  readonly day: number;
}

/**
 * FSRS with its published weights, aimed at nine in ten remembered. Whole days and no fuzz: the same history always
 * gives the same day, so nothing but the history need be kept.
 * https://github.com/open-spaced-repetition/free-spaced-repetition-scheduler
 */
const algorithm = new FSRSAlgorithm(
  generatorParameters({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false }),
);

/** FSRS' ratings: again, hard, good. */
const ratings = { missed: 1, unsure: 2, known: 3 } as const;

/**
 * The day on which an item is to be asked again. An item comes back from the first time that it was missed or not sure;
 * what was known at once, and ever since, is not asked again.
 *
 * @param dayOf the number of the learner's calendar day in which a time lies
 * @returns null where it need not come back
 */
export function reviewDay(
  progress: Progress,
  item: CourseItem,
  dayOf: (at: number) => number,
): number | null {
  let state: FSRSState | null = null;
  let day = 0;
  let interval = 0;
  for (const answer of countingAnswers(progress, item)) {
    const shown = shownBy(answer);
    if (state === null && shown === 'known') continue;
    const today = dayOf(answer.at);
    const elapsed = state === null ? 0 : Math.max(0, today - day);
    state = algorithm.next_state(state, elapsed, ratings[shown]);
    interval = algorithm.next_interval(state.stability, elapsed);
    day = today;
  }
  return state === null ? null : day + interval;
}

/** Every item that comes back, the longest due first. */
export function reviewSchedule(
  progress: Progress,
  items: readonly CourseItem[],
  dayOf: (at: number) => number,
): readonly Scheduled[] {
  return items
    .flatMap((item) => {
      const day = reviewDay(progress, item, dayOf);
      return day === null ? [] : [{ item, day }];
    })
    .toSorted((a, b) => a.day - b.day);
}

/** The items of one sitting: of those that are due, the longest due, in an order that mixes the lessons. */
export function reviewSitting(
  schedule: readonly Scheduled[],
  today: number,
  most: number,
): readonly CourseItem[] {
  const due = schedule.filter(({ day }) => day <= today).slice(0, most);
  return shuffle(
    due.map(({ item }) => item),
    today,
  );
}

/** How many items come on each day after today, soonest first. */
export function comingDays(
  schedule: readonly Scheduled[],
  today: number,
): readonly { readonly day: number; readonly items: number }[] {
  const days = Map.groupBy(
    schedule.filter(({ day }) => day > today),
    ({ day }) => day,
  );
  return [...days].map(([day, { length }]) => ({ day, items: length }));
}
