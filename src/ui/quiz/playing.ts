import type { ComponentType } from 'preact';
import type { Retry } from '../../core/quiz/retry.ts';
import type { Action, Session } from '../../core/quiz/session.ts';
import type { StorageState } from '../../storage/progress-store.ts';
import type { ItemViews } from './item-views.ts';
import type { QuizData, Texts } from './quiz-data.ts';
import type { Words } from './words/words.ts';

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
  readonly views: ItemViews;
  /** Null until it is loaded, which is when it is first needed. */
  readonly Overview: ComponentType<{ readonly playing: Playing }> | null;
  readonly act: (action: Action) => void;
  /** Opens a new attempt, made from the one before. */
  readonly restart: (retry: Retry) => void;
  readonly showAll: (all: boolean) => void;
}

/** Whether the overview is in view: by itself, or below all items. */
export function needsOverview({ oneAtATime, session }: Playing): boolean {
  return !oneAtATime || session.current === null;
}
