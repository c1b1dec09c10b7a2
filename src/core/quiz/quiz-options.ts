import type { Scoring } from './scoring.ts';

/**
 * What an options block may set: the names of quizdown-js, and a few of ours.
 * https://github.com/bonartm/quizdown-js/blob/main/docs/options.md
 */
export interface QuizOptions {
  readonly startOnLoad: boolean;
  readonly shuffleAnswers: boolean;
  readonly shuffleQuestions: boolean;
  /** Draw so many at random; applies where questions are shuffled. */
  readonly nQuestions: number | null;
  /** Per cent needed to pass. */
  readonly passingGrade: number | null;
  readonly customPassMsg: string | null;
  readonly customFailMsg: string | null;
  readonly locale: string | null;
  readonly enableRetry: boolean;
  /** Ours: the heading and the lead of a quiz that has a page of its own. */
  readonly title: string | null;
  readonly summary: string | null;
  /** Ours: how a partly right response is counted. */
  readonly scoring: Scoring;
  /** Ours: per cent of an item's points that each hint takes. */
  readonly hintCost: number;
}

export const defaultQuizOptions: QuizOptions = {
  startOnLoad: true,
  shuffleAnswers: true,
  shuffleQuestions: false,
  nQuestions: null,
  passingGrade: null,
  customPassMsg: null,
  customFailMsg: null,
  locale: null,
  enableRetry: true,
  title: null,
  summary: null,
  scoring: 'all-or-nothing',
  hintCost: 0,
};
