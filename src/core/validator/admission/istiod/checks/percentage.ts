import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** A whole percentage. */
export function checkPercent(percent: Field, review: Review): void {
  checkRange(percent, percent.number, review);
}

/** The percentage of requests that are mirrored, with its fraction. */
export function checkRange(at: Field, value: number, { refuse }: Review): void {
  if (value >= 0 && value <= 100) return;
  refuse('bad-percentage', at, `${value} is no percentage.`, 'Write a number from 0 to 100.');
}

/** The percentage of requests that a fault is for: nothing, or what Envoy can count. */
export function checkFraction(percentage: Field, { refuse }: Review): void {
  const { number } = percentage.at('value');
  if (number === 0 || (number >= 0.0001 && number <= 100)) return;
  refuse(
    'bad-percentage',
    percentage.at('value'),
    `${number} is no percentage that a fault can have.`,
    'Write 0, or a number from 0.0001 to 100.',
  );
}
