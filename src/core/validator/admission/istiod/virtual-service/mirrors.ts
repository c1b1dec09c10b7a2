import { checkDestination, checkRequiredDestination } from '../checks/destination.ts';
import { checkRange } from '../checks/percentage.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** Where copies of the requests go, and how many. */
export function checkMirrors(route: Field, review: Review): void {
  // Both spellings are one field to Istio.
  for (const old of [route.at('mirrorPercent'), route.at('mirror_percent')]) {
    if (!old.isSet) continue;
    if (old.number > 100) checkRange(old, old.number, review);
    review.warn(
      'deprecated-field',
      old,
      `"${String(old.path.at(-1))}" is out of use.`,
      `Write mirrorPercentage with value: ${old.number}.`,
    );
  }
  const percentage = route.at('mirrorPercentage', 'value');
  checkRange(percentage, percentage.number, review);
  checkDestination(route.at('mirror'), review);
  for (const mirror of route.at('mirrors').items) {
    checkRequiredDestination(mirror.at('destination'), review);
    const share = mirror.at('percentage', 'value');
    checkRange(share, share.number, review);
  }
}
