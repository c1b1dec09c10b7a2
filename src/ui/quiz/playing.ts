import type { JSX } from 'preact';
import type { Retry } from '../../core/quiz/retry.ts';
import type { Action, Session } from '../../core/quiz/session.ts';
import type { StorageState } from '../../storage/progress-store.ts';
import type { ItemKits } from './item-kits.ts';
import type { QuizData, Texts } from './quiz-data.ts';
import type { Translation, Words } from './words/words.ts';

/** Views that most learners don't need at first, as far as they are loaded. */
export interface LateViews {
  readonly Overview?: (props: { readonly playing: Playing }) => JSX.Element;
  readonly StorageNote?: (props: {
    readonly state: StorageState;
    readonly translated: Translation | null;
  }) => JSX.Element | null;
}

/** All that the views of a quiz are drawn from. */
export interface Playing {
  readonly data: QuizData;
  readonly session: Session;
  /** Items whose saved answer belongs to another version of them. */
  readonly outdated: readonly string[];
  readonly storage: StorageState;
  readonly oneAtATime: boolean;
  readonly texts: Texts;
  readonly words: Words;
  /** What the views say in another language than English. */
  readonly translated: Translation | null;
  readonly kits: ItemKits;
  readonly late: LateViews;
  readonly act: (action: Action) => void;
  /** Opens a new attempt, made from the one before. */
  readonly restart: (retry: Retry) => void;
  readonly showAll: (all: boolean) => void;
}
