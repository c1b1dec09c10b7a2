import { type Attempt, submit } from '../quiz/attempt.ts';
import type { Graders } from '../quiz/grader.ts';
import type { Quiz } from '../quiz/quiz.ts';
import type { Response } from '../quiz/response.ts';

/** An exam that is being taken. Nothing of it is graded before it is handed in. */
export interface Exam {
  readonly seed: number;
  /** When it began, milliseconds since 1970. */
  readonly started: number;
  /** How long it may take; null without a clock. */
  readonly minutes: number | null;
  /** Keys of its items, in the order in which they are asked. */
  readonly items: readonly string[];
  readonly responses: Readonly<Record<string, Response>>;
  readonly unsure: readonly string[];
  readonly flagged: readonly string[];
  /** Milliseconds of attention, by item. */
  readonly spent: Readonly<Record<string, number>>;
}

/** A pause longer than this is no attention: the learner was away. */
const longestThought = 120_000;

export function startExam(
  seed: number,
  started: number,
  minutes: number | null,
  items: readonly string[],
): Exam {
  return { seed, started, minutes, items, responses: {}, unsure: [], flagged: [], spent: {} };
}

/** The same exam with so much attention more for one of its items. */
export function attend(exam: Exam, item: string, passed: number): Exam {
  const more = Math.min(Math.max(0, passed), longestThought);
  return { ...exam, spent: { ...exam.spent, [item]: (exam.spent[item] ?? 0) + more } };
}

/** Milliseconds left, 0 when the time is up; null without a clock. */
export function timeLeft({ started, minutes }: Exam, now: number): number | null {
  return minutes === null ? null : Math.max(0, started + minutes * 60_000 - now);
}

/**
 * Grades an exam as it stands. What was not answered, or only in part, has no answer and no points.
 *
 * @param at when it was handed in
 */
export function gradeExam<Text>(exam: Exam, quiz: Quiz<Text>, graders: Graders, at: number): Attempt {
  const { seed, started, items, flagged } = exam;
  const empty: Attempt = { seed, started, items, answers: {}, hints: {}, flagged };
  return quiz.items.reduce((attempt, item) => {
    const response = exam.responses[item.id];
    const given = { at, sure: !exam.unsure.includes(item.id), spent: exam.spent[item.id] ?? 0 };
    return response ? submit(attempt, quiz, graders, item, { response, ...given }) : attempt;
  }, empty);
}
