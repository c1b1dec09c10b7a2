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

/** HTML made at build from Markdown of our own: safe to put into a page, and not to be mixed up with its source. */
export type Html = string & { readonly __format: 'html' };

/** A quiz ready for the page. */
export type RenderedQuiz = Quiz<Html>;

export type RenderedItem = Item<Html>;
