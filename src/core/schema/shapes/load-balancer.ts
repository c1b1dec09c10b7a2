import {
  boolean,
  double,
  integer,
  list,
  nullable,
  object,
  oneOfWords,
  optional,
  required,
  string,
  uint32,
} from '../build.ts';
import { duration, uncheckedDuration } from './duration.ts';
import { localityLoadBalancing, zoneAwareLoadBalancing } from './locality-load-balancing.ts';

const ringSize = integer({ minimum: 0 });

const httpCookie = object({
  name: required(string(), 'The name of the cookie.'),
  path: optional(string(), 'The path of the cookie that the proxy sets.'),
  ttl: optional(
    uncheckedDuration,
    'How long the cookie lasts; with it, the proxy sets a cookie where there is none.',
  ),
  attributes: optional(
    list(
      object({
        name: required(string(), 'The name of the attribute, such as `SameSite`.'),
        value: optional(string(), 'The value of the attribute.'),
      }),
    ),
    'Further attributes of the cookie.',
  ),
});

const consistentHash = object(
  {
    httpHeaderName: optional(string(), 'The request header whose value is hashed.'),
    httpCookie: optional(httpCookie, 'The cookie whose value is hashed.'),
    useSourceIp: optional(boolean(), 'Hashes the address of the caller.'),
    httpQueryParameterName: optional(string(), 'The query parameter whose value is hashed.'),
    ringHash: optional(
      object({ minimumRingSize: optional(ringSize, 'How finely the ring is divided at least.', '1024') }),
      'Puts endpoints on a ring.',
      'used when neither algorithm is named',
    ),
    maglev: optional(
      object({ tableSize: optional(integer({ minimum: 0 }), 'The size of the table, a prime.', '65537') }),
      'Puts endpoints in a table: faster, but more requests move when endpoints change.',
    ),
    minimumRingSize: optional(ringSize, 'Out of use; write `ringHash.minimumRingSize`.'),
  },
  {
    oneOf: [
      ['httpHeaderName', 'httpCookie', 'useSourceIp', 'httpQueryParameterName'],
      ['ringHash', 'maglev'],
    ],
  },
);

const backendUtilization = object({
  errorUtilizationPenaltyPercent: optional(
    uint32(),
    'How much errors weigh against an endpoint, in percent.',
  ),
  metricNamesForComputingUtilization: optional(
    list(string()),
    'Which of the figures that endpoints report make up their load.',
  ),
  weightExpirationPeriod: optional(
    uncheckedDuration,
    'After how long without a report a weight is forgotten.',
  ),
  weightStabilizationPeriod: optional(
    uncheckedDuration,
    'For how long an endpoint must report before its weight counts.',
  ),
  weightUpdatePeriod: optional(uncheckedDuration, 'How often weights are computed.'),
});

/** How a proxy chooses among the endpoints of a host. */
export const loadBalancer = object(
  {
    simple: optional(
      oneOfWords('UNSPECIFIED', 'LEAST_CONN', 'RANDOM', 'PASSTHROUGH', 'ROUND_ROBIN', 'LEAST_REQUEST'),
      'A way to choose that needs no settings.',
      'LEAST_REQUEST',
    ),
    consistentHash: optional(
      consistentHash,
      'Sends requests that have something in common to the same endpoint.',
    ),
    backendUtilization: optional(backendUtilization, 'Weighs endpoints by the load they report.'),
    localityLbSetting: optional(localityLoadBalancing, 'Which regions and zones requests go to.'),
    zoneAwareLbSetting: optional(zoneAwareLoadBalancing, 'Keeps requests in the zone of the caller.'),
    warmup: optional(
      object({
        duration: required(duration, 'How long the share of a new endpoint grows.'),
        minimumPercent: optional(
          nullable(double({ minimum: 0, maximum: 100 })),
          'The share a new endpoint begins with, in percent.',
          '10',
        ),
        aggression: optional(
          nullable(double({ minimum: 0 })),
          'How steeply the share grows; 1 is evenly.',
          '1',
        ),
      }),
      'Gives new endpoints their share of requests little by little.',
    ),
    warmupDurationSecs: optional(duration, 'Out of use; write `warmup.duration`.'),
  },
  { oneOf: [['simple', 'consistentHash', 'backendUtilization']] },
);
