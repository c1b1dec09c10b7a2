import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** The status that a client is answered; istiod lets 600 pass as well. */
export function checkHttpStatus(status: Field, { refuse }: Review): void {
  if (status.number >= 200 && status.number <= 600) return;
  refuse('bad-status', status, `${status.number} is no status to answer.`, 'Write a number from 200 to 599.');
}
