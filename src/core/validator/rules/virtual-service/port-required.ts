import { destinationsOf } from '../../../mesh/destination.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0112',
  title: 'A destination has several ports, and the route names none',
  severity: 'error',
  reads: ['VirtualService', 'Service', 'ServiceEntry'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('VirtualService')) {
      for (const { host, hostRange, port, path } of destinationsOf(resource)) {
        const ports = port === undefined ? (hosts.find(host, resource)?.ports ?? []) : [];
        if (ports.length < 2) continue;
        context.report({
          resource,
          path: [...path, 'host'],
          range: hostRange,
          what: `"${host}" has the ports ${ports.join(', ')}, and this route does not say which.`,
          why: 'Only where a host has a single port does Istio know it by itself.',
          remedy: 'Add `port: {number: …}` beside the host.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A route sends to a host that has more than one port, and gives no `port`.',
  why: 'There is a cluster for every port of a host. Without a port Istio takes the port the request came in on, which at a gateway is another one, or none of them; then requests fail with **503**.',
  mend: 'Give `port.number` beside `host`: the port of the Service, the one callers would use.',
  links: [
    {
      title: 'Istio: Destination',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination',
    },
  ],
  lesson: 'virtual-service',
};

const service = `apiVersion: v1
kind: Service
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    app: orders
  ports:
  - name: http
    port: 80
  - name: http-admin
    port: 9000
`;
const route = (destination: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
  namespace: shop
spec:
  hosts:
  - orders
  http:
  - route:
    - destination:
        host: ${destination}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Two ports to choose from',
      yaml: documents(route('orders # IST0112'), service, deployed('orders')),
    },
  ],
  pass: [
    {
      title: 'The route says which',
      yaml: documents(route('orders\n        port:\n          number: 80'), service, deployed('orders')),
    },
  ],
};
