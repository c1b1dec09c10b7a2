import { checkDuration } from '../checks/duration.ts';
import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isHttpStatus } from '../values/http-status.ts';

const conditions = new Set(
  `5xx gateway-error reset reset-before-request connect-failure retriable-4xx refused-stream retriable-status-codes
  retriable-headers envoy-ratelimited http3-post-connect-failure cancelled deadline-exceeded internal
  resource-exhausted unavailable`.split(/\s+/),
);

/** What is tried again, and how often. */
export function checkRetries(route: Field, review: Review): void {
  const retries = route.at('retries');
  if (!retries.isSet) return;
  const attempts = retries.at('attempts');
  const retryOn = retries.at('retryOn');
  if (attempts.number < 0) {
    review.refuse('bad-retries', attempts, 'The number of attempts is negative.', 'Write 0 or more.');
  } else if (
    attempts.number === 0 &&
    (retryOn.text !== '' || retries.firstOf('perTryTimeout', 'retryRemoteLocalities'))
  ) {
    review.refuse(
      'bad-retries',
      attempts,
      attempts.isSet ? 'Retries are turned off, yet described.' : 'The number of attempts is missing.',
      'Write attempts of 1 or more, or attempts: 0 alone.',
    );
  }
  checkDuration(retries.at('perTryTimeout'), review);
  for (const condition of retryOn.text === '' ? [] : retryOn.text.split(',')) {
    if (conditions.has(condition) || isHttpStatus(condition)) continue;
    review.refuse(
      'bad-retries',
      retryOn,
      `"${condition}" is nothing that Istio can retry on.`,
      'Write conditions such as 5xx, connect-failure or 503, with commas between and no blanks.',
    );
  }
  checkDuration(retries.at('backoff'), review);
}
