import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkRequiredDestination } from './destination.ts';

/** The destinations among which a route divides its traffic: each of them, and their weights. */
export function checkDestinations(route: Field, review: Review): void {
  let total = 0;
  for (const share of route.items) {
    checkRequiredDestination(share.at('destination'), review);
    const weight = share.at('weight');
    if (weight.number < 0) {
      review.refuse('weights', weight, `A weight of ${weight.number} is below 0.`, 'Write 0 or more.');
    }
    // Go adds in 32 bits.
    total = (total + weight.number) | 0;
  }
  if (route.items.length < 2 || total !== 0) return;
  review.refuse(
    'weights',
    route,
    'No destination has a weight, so none would get any traffic.',
    'Give at least one of them a weight above 0; shares are in proportion to the sum.',
  );
}
