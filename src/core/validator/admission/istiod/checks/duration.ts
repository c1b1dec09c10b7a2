import { parseNanoseconds } from '../../../../schema/duration.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/** A duration of at least a millisecond, in whole milliseconds, if there is one. */
export function checkDuration(duration: Field, { refuse }: Review): void {
  const time = parseNanoseconds(duration.text);
  // What is no duration at all was refused when the document was decoded.
  if (time === undefined) return;
  if (time < 1_000_000n) {
    refuse('bad-duration', duration, `${duration.text} is shorter than 1ms.`, 'Write 1ms or more.');
  } else if (time % 1_000_000n !== 0n) {
    refuse(
      'bad-duration',
      duration,
      `${duration.text} has fractions of a millisecond.`,
      'Round it to whole milliseconds.',
    );
  }
}

/** A duration that must be there. */
export function checkRequiredDuration(duration: Field, review: Review): void {
  if (duration.isSet) checkDuration(duration, review);
  else {
    review.refuse(
      'incomplete',
      duration,
      `"${String(duration.path.at(-1))}" is missing.`,
      'Add it, such as 10s.',
    );
  }
}
