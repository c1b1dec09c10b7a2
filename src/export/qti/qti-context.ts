import type { Markdown } from '../../core/quiz/item.ts';
import type { Scoring } from '../../core/quiz/scoring.ts';

/** What an item of QTI is made with. */
export interface QtiContext {
  readonly line: (text: Markdown) => string;
  readonly block: (text: Markdown) => string;
  readonly scoring: Scoring;
  readonly shuffle: boolean;
}
