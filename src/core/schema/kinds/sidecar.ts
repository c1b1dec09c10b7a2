import { list, object, oneOfWords, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { connectionPool } from '../shapes/connection-pool.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { labelsSelector } from '../shapes/labels-selector.ts';
import { sidecarPort } from '../shapes/listener-port.ts';
import { destination } from '../shapes/route-destination.ts';
import { serverTlsSettings } from '../shapes/server-tls-settings.ts';

const captureMode = optional(
  oneOfWords('DEFAULT', 'IPTABLES', 'NONE'),
  'How traffic comes to the listener: by redirection, or because someone connects to it.',
  'DEFAULT, as the installation has it',
);

const ingress = object({
  port: required(sidecarPort, 'The port that others connect to.'),
  bind: optional(string(), 'The IP address that the port is opened at.', 'that of the workload'),
  captureMode,
  defaultEndpoint: optional(
    string(),
    'Where the workload listens: `127.0.0.1:8080`, `0.0.0.0:8080`, or `unix:///path`.',
    'the same port of the workload',
  ),
  tls: optional(
    serverTlsSettings,
    'TLS for callers from outside the mesh; a PeerAuthentication must leave the port to it.',
  ),
  connectionPool: optional(connectionPool, 'Limits for this port.', 'those of `inboundConnectionPool`'),
});

const egress = object({
  port: optional(sidecarPort, 'The port that the hosts are reached at.', 'the ports of the hosts'),
  bind: optional(
    string(),
    'The IP address or the Unix domain socket that the listener is opened at.',
    'those of the hosts',
  ),
  captureMode,
  hosts: required(
    list(string()),
    'What the workloads may know, as `namespace/host`: `./*` the own namespace, `*/*` everything, `~/*` nothing.',
  ),
});

export const sidecar = defineKind(
  {
    kind: 'Sidecar',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object({
          workloadSelector: optional(labelsSelector, 'The workloads it is for.', 'all of the namespace'),
          ingress: optional(
            list(ingress),
            'The listeners for calls that come in.',
            'one for each port of the workload',
          ),
          egress: optional(
            list(egress),
            'The hosts that calls going out may reach, and the listeners for them.',
            'as the Sidecar of the namespace or of the root namespace says, else everything',
          ),
          inboundConnectionPool: optional(
            connectionPool,
            'Limits for what the sidecar proxies take in.',
            'those of the DestinationRule for the service',
          ),
          outboundTrafficPolicy: optional(
            object({
              mode: optional(
                oneOfWords('REGISTRY_ONLY', 'ALLOW_ANY'),
                'Whether calls to hosts that no registry knows are refused or let out.',
                'REGISTRY_ONLY once `outboundTrafficPolicy` is written',
              ),
              egressProxy: optional(destination, 'The host that gets calls to unknown hosts.'),
            }),
            'What happens to calls to unknown hosts.',
            'as the mesh configuration says, else ALLOW_ANY',
          ),
        }),
        'What the sidecar proxies of the workloads know and take.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Narrows what sidecar proxies know of the mesh, and shapes the listeners they open.',
    link: 'https://istio.io/latest/docs/reference/config/networking/sidecar/',
  },
);
