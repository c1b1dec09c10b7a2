import { destinationsOf } from '../../../mesh/destination.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A destination names a port that its host does not have',
  severity: 'error',
  reads: ['VirtualService', 'Service', 'ServiceEntry'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('VirtualService')) {
      for (const { host, port, path } of destinationsOf(resource)) {
        const known = port === undefined ? undefined : hosts.find(host, resource);
        if (!known || port === undefined || known.ports.includes(port)) continue;
        const { kind, name } = known.resource;
        context.report({
          ...placeOf(context, resource, [...path, 'port', 'number']),
          what: `"${host}" has no port ${port}.`,
          why: 'Istio makes a cluster for each port of a host; this one is missing, so requests fail with status 503.',
          remedy: `Name one of its ports (${known.ports.join(', ')}), or add ${port} to the ${kind} ${name}.`,
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'The host of a destination is known, but the `port.number` beside it is not among the ports of its Service or ServiceEntry.',
  why: 'Routes lead to clusters, and a cluster is made for each port that the Service *exposes*. A port it does not expose leads nowhere: **503**, response flag `NC`.',
  mend: 'Write the `port` of the Service here, not its `targetPort` and not the `containerPort` of the pod. Or add the port to the Service.',
  links: [
    {
      title: 'Istio: PortSelector',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#PortSelector',
    },
  ],
  lesson: 'virtual-service',
};

const route = (port: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog
  http:
  - route:
    - destination:
        host: catalog
        port:
          number: ${port}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'The port of the container instead of the Service’s',
      yaml: documents(route('8080 # IST0101'), running('catalog')),
    },
  ],
  pass: [{ title: 'The port of the Service', yaml: documents(route('80'), running('catalog')) }],
};
