import { boolean, int32, integer, list, nullable, object, optional, uint32 } from '../build.ts';
import { duration } from './duration.ts';

/** When an endpoint that fails is left out for a while. */
export const outlierDetection = object({
  splitExternalLocalOriginErrors: optional(
    boolean(),
    'Counts failures to connect apart from errors that the host answers.',
    'false',
  ),
  consecutiveLocalOriginFailures: optional(
    nullable(uint32()),
    'How many failures to connect in a row eject an endpoint, where these are counted apart.',
    '5',
  ),
  consecutiveGatewayErrors: optional(
    nullable(uint32()),
    'How many answers 502, 503 or 504 in a row eject an endpoint; 0 never.',
    '0',
  ),
  consecutive5xxErrors: optional(
    nullable(uint32()),
    'How many answers 5xx in a row eject an endpoint; 0 never.',
    '5',
  ),
  consecutiveErrors: optional(
    int32(),
    'Out of use; write `consecutive5xxErrors` or `consecutiveGatewayErrors`.',
  ),
  interval: optional(duration, 'How often endpoints are looked at.', '10s'),
  baseEjectionTime: optional(
    duration,
    'How long the first ejection lasts; each further one is longer by this much.',
    '30s',
  ),
  maxEjectionPercent: optional(int32(), 'How many percent of the endpoints may be ejected at once.', '10'),
  minHealthPercent: optional(
    int32(),
    'Below this percentage of healthy endpoints nothing is ejected and all get requests again.',
    '0',
  ),
  outlierDetectionHttpErrorCodes: optional(
    list(integer({ minimum: 100, maximum: 599 })),
    'The status codes that count as errors.',
    '500 to 599',
  ),
});
