import type { Locale } from './locale.ts';
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
  /** In which language the quiz itself speaks; null for the first of the learner's that there is. */
  readonly locale: Locale | null;
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
  // Of the site, as a global option of quizdown-js would be: its pages are English.
  locale: 'en',
  enableRetry: true,
  title: null,
  summary: null,
  scoring: 'all-or-nothing',
  hintCost: 0,
};
