import { render } from 'preact';
import type { Progress } from '../../core/progress/progress.ts';
import { withAnswers } from '../../core/progress/with-attempt.ts';
import type { Answer } from '../../core/quiz/attempt.ts';
import type { LessonOutline } from '../../core/retention/lesson-outline.ts';
import { reviewSchedule, reviewSitting } from '../../core/retention/review-schedule.ts';
import { createProgressStore } from '../../storage/progress-store.ts';
import { localDay } from '../progress/local-day.ts';
import { loadItems } from '../quiz/load-items.ts';
import { askItems } from './ask-items.tsx';
import { ReviewSchedule } from './review-schedule.tsx';

/** What the page carries for the review. */
export interface ReviewData {
  readonly lessons: readonly LessonOutline[];
  /** Where the items of the lessons lie, with a slash at the end. */
  readonly items: string;
  readonly lessonList: string;
}

/** So many questions are a sitting; more are asked when the learner goes on. */
const sittingLength = 20;

/**
 * Asks what is due today, in place of the empty review, and says what comes when.
 *
 * @param host has a place for the questions and one for the schedule
 */
export function mountReview(
  host: { readonly questions: HTMLElement; readonly schedule: HTMLElement },
  data: ReviewData,
): void {
  const store = createProgressStore();
  const items = data.lessons.flatMap((lesson) => lesson.items);
  const today = localDay(Date.now());
  const scheduleOf = (progress: Progress) => reviewSchedule(progress, items, localDay);

  /** Of the sitting that goes on. */
  let sitting: readonly string[] = [];
  let answers: Readonly<Record<string, Answer>> = {};
  let failed = false;

  const isOpen = () => sitting.some((key) => !answers[key]);

  function show(): void {
    const { progress } = store.load();
    render(
      <ReviewSchedule
        schedule={scheduleOf(progress)}
        today={today}
        begun={Object.keys(progress.items).length > 0}
        sitting={isOpen()}
        asked={sitting.length}
        failed={failed}
        lessonList={data.lessonList}
        goOn={() => void sitDown()}
      />,
      host.schedule,
    );
  }

  async function sitDown(): Promise<void> {
    sitting = reviewSitting(scheduleOf(store.load().progress), today, sittingLength).map(({ key }) => key);
    answers = {};
    failed = false;
    render(null, host.questions);
    host.questions.replaceChildren();
    if (sitting.length > 0)
      try {
        const loaded = await loadItems(data.items, 'review', sitting);
        await askItems(host.questions, loaded, Date.now() % 2 ** 32, (given) => {
          answers = given;
          const { state } = store.update((progress) => withAnswers(progress, given));
          show();
          return state;
        });
      } catch {
        // Off line before the course was kept, perhaps.
        failed = true;
        sitting = [];
      }
    show();
  }

  void sitDown();
}
