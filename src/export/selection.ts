import type { Quiz } from '../core/quiz/quiz.ts';

/** A quiz with what its surroundings say of it. */
export interface ExportedQuiz {
  /** The lesson's id, or the name of the quiz's file. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The lesson's, which items name by number from 1. */
  readonly objectives: readonly string[];
  readonly quiz: Quiz;
}

/** Quizzes that a package shows together; the part of the course in which they stand, null outside of it. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly quizzes: readonly ExportedQuiz[];
}

/** What a teacher asked for: one quiz, or all those of the course. */
export interface Selection {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** Every quiz of a selection, in reading order. */
export function quizzesOf({ chapters }: Selection): readonly ExportedQuiz[] {
  return chapters.flatMap(({ quizzes }) => quizzes);
}
