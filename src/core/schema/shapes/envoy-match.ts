import { map, object, oneOfWords, optional, string, uint32 } from '../build.ts';
import { portNumber } from './port-number.ts';

const filter = object({
  name: optional(
    string(),
    'The name of a network filter, such as `envoy.filters.network.http_connection_manager`.',
  ),
  subFilter: optional(
    object({ name: optional(string(), 'The name of the filter in it: `envoy.filters.http.router`.') }),
    'A filter within that filter, such as one for HTTP.',
  ),
});

const listener = object({
  portNumber: optional(uint32(), 'The port of the service or of the gateway.', 'any'),
  portName: optional(string(), 'Not in use by Istio.'),
  filterChain: optional(
    object({
      name: optional(string(), 'The name of the chain.'),
      sni: optional(string(), 'The server name that the chain is for.'),
      transportProtocol: optional(string(), 'What the chain is for: `raw_buffer` or `tls`; only inbound.'),
      transportSocket: optional(string(), 'The name of the transport socket of the chain.'),
      applicationProtocols: optional(
        string(),
        'The protocols that the chain is for, with commas between; only at sidecar proxies.',
      ),
      filter: optional(filter, 'A filter of the chain.'),
      destinationPort: optional(uint32(), 'The port that the chain is for.'),
    }),
    'One of the filter chains.',
    'all',
  ),
  listenerFilter: optional(string(), 'The name of a listener filter.'),
  name: optional(string(), 'The name of the listener, mostly address and port: `0.0.0.0_8080`.'),
});

const routeConfiguration = object({
  portNumber: optional(uint32(), 'The port of the service or of the gateway.', 'any'),
  portName: optional(string(), 'The name of the port of the gateway.'),
  gateway: optional(string(), 'The Gateway it was made for, as `namespace/name`.'),
  vhost: optional(
    object({
      name: optional(string(), 'The name of the virtual host, as `host:port`.'),
      domainName: optional(string(), 'A domain that the virtual host answers for.'),
      route: optional(
        object({
          name: optional(string(), 'The name of the route, as in the VirtualService, else `default`.'),
          action: optional(
            oneOfWords('ANY', 'ROUTE', 'REDIRECT', 'DIRECT_RESPONSE'),
            'What the route does.',
            'ANY',
          ),
        }),
        'A route of the virtual host.',
      ),
    }),
    'A virtual host of the route configuration.',
  ),
  name: optional(string(), 'The name of the route configuration, such as `http_proxy`.'),
});

const cluster = object({
  portNumber: optional(uint32(), 'The port of the service, inbound that of the workload.', 'any'),
  service: optional(string(), 'The full name of the service; inbound it plays no part.', 'any'),
  subset: optional(string(), 'The subset.', 'any'),
  name: optional(string(), 'The very name of the cluster; then leave the others out.'),
});

const waypoint = object({
  portNumber: optional(portNumber, 'The port of the service.', 'any'),
  filter: optional(filter, 'A filter of the chain.'),
  route: optional(object({ name: optional(string(), 'The name of the route.') }), 'A route.'),
});

/** Which parts of the configuration that Istio makes are patched. */
export const envoyMatch = object(
  {
    context: optional(
      oneOfWords('ANY', 'SIDECAR_INBOUND', 'SIDECAR_OUTBOUND', 'GATEWAY', 'WAYPOINT'),
      'Which proxies, and which direction of traffic.',
      'ANY',
    ),
    proxy: optional(
      object({
        proxyVersion: optional(string(), 'A regular expression in RE2 syntax for the version of the proxy.'),
        metadata: optional(map(string()), 'What the metadata of the proxy must hold, word for word.'),
      }),
      'Which proxies.',
      'all',
    ),
    listener: optional(listener, 'Which listeners.'),
    routeConfiguration: optional(routeConfiguration, 'Which routes.'),
    cluster: optional(cluster, 'Which clusters.'),
    waypoint: optional(waypoint, 'Which parts of a waypoint.'),
  },
  {
    oneOf: [['listener', 'routeConfiguration', 'cluster', 'waypoint']],
    constraints: [
      {
        message: 'only support waypointMatch when context is WAYPOINT',
        remedy: 'Use `waypoint` together with `context: WAYPOINT`, and neither without the other.',
        holds: ({ context, waypoint: match }) => (context === 'WAYPOINT') === (match !== undefined),
      },
    ],
  },
);
