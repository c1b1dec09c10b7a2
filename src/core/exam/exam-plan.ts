/** A lesson as the exam sees it. */
export interface ExamLesson {
  readonly id: string;
  readonly title: string;
  /** How much of the exam it is, beside the others. */
  readonly weight: number;
  /** Keys of its items: `<lesson>/<item>`. */
  readonly items: readonly string[];
}

/** What an exam is drawn from, and its rules. */
export interface ExamPlan {
  /** How many questions are asked, as far as the lessons have so many. */
  readonly questions: number;
  /** Per cent of the points needed to pass. */
  readonly passMark: number;
  /** For who wants a clock. */
  readonly minutes: number;
  readonly lessons: readonly ExamLesson[];
}
