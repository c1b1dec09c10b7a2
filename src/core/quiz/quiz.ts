import type { Item, Markdown } from './item.ts';
import type { QuizOptions } from './quiz-options.ts';

export interface Quiz<Text = Markdown> {
  readonly options: QuizOptions;
  readonly items: readonly Item<Text>[];
}

/** A quiz as read from a file, for messages that name it. */
export interface ParsedQuiz extends Quiz {
  readonly file: string;
}

/** The number of a text that stands in the page as HTML; not to be mixed up with any other number. */
export type TextRef = number & { readonly __refers: 'html' };

/** A quiz as the page carries it. */
export interface QuizPage {
  readonly quiz: Quiz<TextRef>;
  /** HTML made at build from Markdown of our own, by `TextRef`. */
  readonly texts: readonly string[];
}
