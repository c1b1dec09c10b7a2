import { boolean, list, map, nullable, object, optional, string, uint32 } from '../build.ts';

const failover = list(
  object({
    from: optional(string(), 'The region that fails.'),
    to: optional(string(), 'The region that takes over.'),
  }),
);
const failoverDoc = 'Which region takes over when another has no healthy endpoints left.';
const failoverPriority = list(string());
const failoverPriorityDoc =
  'Labels in order of weight: endpoints that share more of them with the caller come first.';

/** Which regions and zones the requests of a caller go to. */
export const localityLoadBalancing = object({
  distribute: optional(
    list(
      object({
        from: optional(
          string(),
          'Where the callers are: region, zone and sub-zone apart by `/`, `*` for any.',
        ),
        to: optional(map(uint32()), 'Where their requests go: places and their percentages, 100 in sum.'),
      }),
    ),
    'Shares of the requests by place.',
  ),
  failover: optional(failover, failoverDoc),
  failoverPriority: optional(failoverPriority, failoverPriorityDoc),
  enabled: optional(
    nullable(boolean()),
    'Turns it on or off for this host.',
    'as the mesh configuration says',
  ),
});

/** Keeps requests in the zone of the caller while enough endpoints are there. */
export const zoneAwareLoadBalancing = object({
  enabled: optional(nullable(boolean()), 'Turns it on or off for this host.'),
  failover: optional(failover, failoverDoc),
  failoverPriority: optional(failoverPriority, failoverPriorityDoc),
  minClusterSize: optional(
    nullable(uint32({ minimum: 1 })),
    'With fewer endpoints than this in the region, zones play no part.',
    '6',
  ),
});
