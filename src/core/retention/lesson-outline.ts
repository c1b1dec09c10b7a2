/** What must be known of an item of the course to say how well a learner knows it. */
export interface CourseItem {
  /** `<lesson>/<item>`, under which its history is kept. */
  readonly key: string;
  /** Of the item as it is now: answers under another one don't count. */
  readonly fingerprint: string;
  /** Which of its lesson's objectives it tests, from 1; null where it names none. */
  readonly objective: number | null;
}

/** A lesson as far as it is tested. */
export interface LessonOutline {
  readonly id: string;
  readonly title: string;
  readonly objectives: readonly string[];
  /** Per cent needed to pass its quiz; null where there is no mark. */
  readonly passingGrade: number | null;
  readonly items: readonly CourseItem[];
}
