import { list, map, object, optional, required, string, uint32 } from '../build.ts';
import { routeDestination } from './route-destination.ts';

const aboutConnection = {
  destinationSubnets: optional(list(string()), 'Addresses that were called, as CIDR blocks.'),
  port: optional(uint32(), 'The port that was called.'),
  sourceLabels: optional(map(string()), 'Labels that the calling workload must have; not at gateways.'),
  gateways: optional(
    list(string()),
    'Gateways at which the condition counts.',
    'those of the VirtualService',
  ),
  sourceNamespace: optional(string(), 'The namespace that the calling workload must be in.'),
};
const routes = optional(list(routeDestination), 'Where the connections go.');

/** A route for TLS connections that are passed on unopened. */
export const tlsRoute = object({
  match: required(
    list(
      object({
        sniHosts: required(
          list(string()),
          'Server names; each must be covered by a host of the VirtualService.',
        ),
        ...aboutConnection,
      }),
    ),
    'Connections it is for: one of these must hold.',
  ),
  route: routes,
});

/** A route for TCP connections. */
export const tcpRoute = object({
  match: optional(
    list(object({ ...aboutConnection, sourceSubnet: optional(string(), 'Not in use by Istio.') })),
    'Connections it is for: one of these must hold.',
    'all connections',
  ),
  route: routes,
});
