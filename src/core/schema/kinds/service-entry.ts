import { list, object, oneOfWords, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { exportTo } from '../shapes/export-to.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { labelsSelector } from '../shapes/labels-selector.ts';
import { portNumber } from '../shapes/port-number.ts';
import { workloadEntry } from '../shapes/workload-entry.ts';

const host = string({
  constraints: [
    {
      message: 'hostname cannot be wildcard',
      remedy: 'Name the host, or a domain such as `*.example.com`.',
      holds: (name) => name !== '*',
    },
  ],
});

const port = object({
  number: required(portNumber, 'The number of the port, as callers use it.'),
  protocol: optional(
    string({ maxLength: 256 }),
    'What is spoken there: HTTP, HTTPS, GRPC, HTTP2, MONGO, TCP or TLS.',
    'found out by looking at the first bytes',
  ),
  name: required(string({ maxLength: 256 }), 'A name for the port, unique here.'),
  targetPort: optional(portNumber, 'The port that the endpoints listen on.', 'the same number'),
});

const ports = list(port, {
  maxItems: 256,
  mapKeys: ['name'],
  constraints: [
    {
      message: 'port number cannot be duplicated',
      remedy: 'Give each port a number of its own.',
      holds: (all) => new Set(all.map(({ number }) => number)).size === all.length,
    },
  ],
});

export const serviceEntry = defineKind(
  {
    kind: 'ServiceEntry',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            hosts: required(
              list(host, { minItems: 1, maxItems: 256 }),
              'The hosts that become known to the mesh, as callers name them.',
            ),
            addresses: optional(
              list(string({ maxLength: 64 }), { maxItems: 256 }),
              'Virtual IP addresses or CIDR ranges by which TCP connections to the hosts are told.',
            ),
            ports: optional(ports, 'The ports of the hosts.'),
            location: optional(
              oneOfWords('MESH_EXTERNAL', 'MESH_INTERNAL'),
              'Whether the hosts belong to the mesh: only then does Istio use mTLS with them.',
              'MESH_EXTERNAL',
            ),
            resolution: optional(
              oneOfWords('NONE', 'STATIC', 'DNS', 'DNS_ROUND_ROBIN', 'DYNAMIC_DNS'),
              'How proxies find the addresses: as called, as written under `endpoints`, or by DNS.',
              'NONE',
            ),
            endpoints: optional(list(workloadEntry, { maxItems: 4096 }), 'Who answers for the hosts.'),
            workloadSelector: optional(
              labelsSelector,
              'Pods and WorkloadEntries of the namespace that answer for the hosts.',
            ),
            exportTo,
            subjectAltNames: optional(
              list(string()),
              'Names of which the certificate of the server must bear one.',
            ),
          },
          {
            constraints: [
              {
                message: 'only one of WorkloadSelector or Endpoints can be set',
                remedy: 'Keep `endpoints` for a list, or `workloadSelector` for whoever has the labels.',
                holds: ({ workloadSelector, endpoints }) =>
                  workloadSelector === undefined || endpoints === undefined,
              },
              {
                message: 'CIDR addresses are allowed only for NONE/STATIC resolution types',
                remedy: 'Write single addresses, or use `resolution: STATIC` or `NONE`.',
                holds: ({ addresses = [], resolution = 'NONE' }) =>
                  resolution === 'NONE' ||
                  resolution === 'STATIC' ||
                  !addresses.some((address) => address.includes('/')),
              },
              {
                message: 'NONE mode cannot set endpoints',
                remedy: 'Add `resolution: STATIC` for IP addresses or `DNS` for names.',
                holds: ({ resolution = 'NONE', endpoints }) =>
                  resolution !== 'NONE' || endpoints === undefined,
              },
              {
                message: 'DNS_ROUND_ROBIN mode cannot have multiple endpoints',
                remedy: 'Keep one endpoint, or use `resolution: DNS`.',
                holds: ({ resolution, endpoints = [] }) =>
                  resolution !== 'DNS_ROUND_ROBIN' || endpoints.length <= 1,
              },
            ],
          },
        ),
        'The hosts and who answers for them.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Makes hosts known to the mesh that Kubernetes does not know: services outside, or virtual machines.',
    link: 'https://istio.io/latest/docs/reference/config/networking/service-entry/',
  },
);
