import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkHttpStatus } from './http-status.ts';

const kibi = 1024;

/** An answer that the proxy gives itself: its status, and a body that every proxy must keep. */
export function checkDirectResponse(route: Field, review: Review): void {
  const response = route.at('directResponse');
  if (!response.isSet) return;
  const body = response.at('body').at(response.at('body').firstOf('string', 'bytes') ?? 'string');
  const size = sizeOf(body);
  if (size > 1024 * kibi) {
    review.refuse('too-long', body, 'The body is larger than 1 MiB.', 'Let a workload answer instead.');
  } else if (size > 100 * kibi) {
    review.warn('too-long', body, 'The body is larger than 100 KiB.', 'Let a workload answer instead.');
  }
  checkHttpStatus(response.at('status'), review);
}

function sizeOf(body: Field): number {
  if (body.path.at(-1) !== 'bytes') return new TextEncoder().encode(body.text).length;
  return Math.floor((body.text.replace(/=+$/, '').length * 3) / 4);
}
