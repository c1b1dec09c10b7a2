import { checkDuration } from '../checks/duration.ts';
import { checkFraction } from '../checks/percentage.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { checkHttpStatus } from './http-status.ts';

const grpcStatuses = new Set(
  `OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED
  FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED`.split(
    /\s+/,
  ),
);

/** Errors and delays on purpose. */
export function checkFault(route: Field, review: Review): void {
  const fault = route.at('fault');
  if (!fault.isSet) return;
  if (!fault.firstOf('abort', 'delay')) {
    review.refuse('bad-fault', fault, 'The fault does nothing.', 'Add abort or delay.');
  }
  if (fault.at('abort').isSet) checkAbort(fault.at('abort'), review);
  if (fault.at('delay').isSet) checkDelay(fault.at('delay'), review);
}

function checkAbort(abort: Field, review: Review): void {
  checkFraction(abort.at('percentage'), review);
  const kind = abort.firstOf('grpcStatus', 'http2Error', 'httpStatus');
  const status = abort.at(kind ?? '');
  if (kind === 'httpStatus') checkHttpStatus(status, review);
  else if (kind === 'grpcStatus') {
    if (!grpcStatuses.has(status.text)) {
      review.refuse(
        'bad-status',
        status,
        `"${status.text}" is no status of gRPC.`,
        'Write one such as UNAVAILABLE or NOT_FOUND.',
      );
    }
  } else if (kind) {
    review.refuse(
      'bad-fault',
      status,
      'Istio can not abort with http2Error yet.',
      'Write httpStatus instead.',
    );
  }
}

function checkDelay(delay: Field, review: Review): void {
  checkFraction(delay.at('percentage'), review);
  const kind = delay.firstOf('fixedDelay', 'exponentialDelay');
  if (!kind) return;
  checkDuration(delay.at(kind), review);
  if (kind === 'fixedDelay') return;
  review.refuse(
    'bad-fault',
    delay.at(kind),
    'Istio has no exponential delays yet.',
    'Write fixedDelay instead.',
  );
}
