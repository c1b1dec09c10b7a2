import type { LessonOutline } from '../../core/retention/lesson-outline.ts';

/** Where the pages are that progress leads to; `lessons` ends with a slash. */
export interface ProgressLinks {
  readonly lessons: string;
  readonly review: string;
  readonly exam: string;
}

/** What the page carries for its progress. */
export interface ProgressData {
  readonly lessons: readonly LessonOutline[];
  /** Of the final exam, per cent of the points. */
  readonly passMark: number;
  readonly links: ProgressLinks;
}
