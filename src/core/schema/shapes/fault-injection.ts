import { double, int32, object, optional, string } from '../build.ts';
import { duration } from './duration.ts';

/** A percentage with a fraction. */
export const percentage = object({ value: optional(double(), 'The percentage, from 0 to 100.', '0') });

/** Errors and delays on purpose. */
export const faultInjection = object({
  delay: optional(
    object(
      {
        fixedDelay: optional(duration, 'How long the request is held back.'),
        exponentialDelay: optional(duration, 'Not in use by Istio.'),
        percentage: optional(percentage, 'How many of the requests are held back.', 'all'),
        percent: optional(int32(), 'Out of use; write `percentage`.'),
      },
      { oneOf: [['fixedDelay', 'exponentialDelay']] },
    ),
    'Holds requests back before they go on.',
  ),
  abort: optional(
    object(
      {
        httpStatus: optional(int32(), 'The HTTP status that is answered.'),
        grpcStatus: optional(string(), 'The gRPC status that is answered, by name: `UNAVAILABLE`.'),
        http2Error: optional(string(), 'Not in use by Istio.'),
        percentage: optional(percentage, 'How many of the requests are refused.', 'all'),
      },
      { oneOf: [['httpStatus', 'grpcStatus', 'http2Error']] },
    ),
    'Answers with an error in place of the host.',
  ),
});
