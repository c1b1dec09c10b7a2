import type { Quiz, TextRef } from '../../core/quiz/quiz.ts';

/** What the page carries for its quiz beside the texts. */
export interface QuizData {
  /** Under which attempts are kept: the lesson's id. */
  readonly id: string;
  readonly quiz: Quiz<TextRef>;
  /** The lesson's objectives, which items name by number. */
  readonly objectives: readonly string[];
}

/** The HTML of each text, found in the page's own markup before the script replaces it. */
export type Texts = ReadonlyMap<TextRef, string>;

/** Reads every element `data-text="<number>"` below `root`. */
export function readTexts(root: ParentNode): Texts {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('[data-text]')].map((element) => [
      Number(element.dataset['text']) as TextRef,
      element.innerHTML,
    ]),
  );
}
