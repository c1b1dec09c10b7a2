import type { JSX } from 'preact';
import type { Answer } from '../../core/quiz/attempt.ts';
import type { Grader } from '../../core/quiz/grader.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import type { Response } from '../../core/quiz/response.ts';
import type { Texts } from './quiz-data.ts';
import type { Translation } from './words/words.ts';

/** What the part of an item that differs by type is given. */
export interface ItemViewProps<Shown extends Item<TextRef> = Item<TextRef>> {
  readonly item: Shown;
  /** Ids of its options in the order in which they are shown. */
  readonly order: readonly string[];
  /** What the learner has given so far. */
  readonly response: Response | null;
  /** The graded answer; with it the view shows what was right, and no controls. */
  readonly answer: Answer | null;
  readonly texts: Texts;
  /** What to say in the quiz's language; null where it is English, which every view knows. */
  readonly translated: Translation | null;
  /** Unique in the page: for the names and ids of controls. */
  readonly name: string;
  readonly respond: (response: Response) => void;
}

export type ItemView<Shown extends Item<TextRef> = Item<TextRef>> = (
  props: ItemViewProps<Shown>,
) => JSX.Element;

/** All that a page loads for a type of item. */
export interface ItemKit<Shown extends Item<TextRef> = Item<TextRef>> {
  readonly View: ItemView<Shown>;
  readonly grader: Grader<Shown>;
}
