import { list, map, object, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { gatewayPort } from '../shapes/listener-port.ts';
import { serverTlsSettings } from '../shapes/server-tls-settings.ts';

const server = object({
  port: required(gatewayPort, 'The port it opens.'),
  bind: optional(
    string(),
    'The IP address or the Unix domain socket that the port is opened at.',
    'all addresses of the workload',
  ),
  hosts: required(
    list(string()),
    'The hosts it takes requests for: a DNS name, with `*` in front for a whole domain, and before a slash the namespace of their VirtualServices.',
  ),
  tls: optional(serverTlsSettings, 'How connections are secured.', 'no TLS'),
  defaultEndpoint: optional(string(), 'Not in use by Istio.'),
  name: optional(string(), 'A name for the server, unique among all; statistics begin with it.'),
});

export const gateway = defineKind(
  {
    kind: 'Gateway',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object({
          servers: optional(list(server), 'The ports that are opened, and for which hosts.'),
          selector: optional(
            map(string()),
            'Labels of the gateway pods that it is for, in any namespace unless istiod is told otherwise.',
            'all gateways',
          ),
        }),
        'What the gateway workloads listen to.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Opens ports at the edge of the mesh: which hosts, with which TLS. VirtualServices bound to it say where requests go.',
    link: 'https://istio.io/latest/docs/reference/config/networking/gateway/',
  },
);
