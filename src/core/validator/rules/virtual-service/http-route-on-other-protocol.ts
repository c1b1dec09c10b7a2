import { meshGateway } from '../../../mesh/gateway-name.ts';
import { getItems, getNumber, getString, getStrings } from '../../../mesh/get.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import { takesHttpRoutes } from '../../../mesh/protocol.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0008',
  title: 'HTTP routes for a host without an HTTP port',
  severity: 'warning',
  reads: ['Service', 'ServiceEntry', 'VirtualService'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('VirtualService')) {
      const gateways = getStrings(resource.root, ['spec', 'gateways']);
      const ofSidecars = gateways.length === 0 || gateways.some(({ value }) => value === meshGateway);
      if (!ofSidecars || getItems(resource.root, ['spec', 'http']).length === 0) continue;
      getStrings(resource.root, ['spec', 'hosts']).forEach(({ value }, index) => {
        const known = hosts.find(value, resource)?.resource;
        const taken = new Set(known && portsOf(known));
        if (!known || taken.size === 0 || taken.has('yes')) return;
        const guessed = taken.has('guessed');
        context.report({
          ...placeOf(context, resource, ['spec', 'hosts', index]),
          what: `Host "${value}" gets HTTP routes, and ${guessed ? 'its ports don’t say that they speak HTTP' : 'none of its ports speaks HTTP'}.`,
          why: guessed
            ? 'The proxy guesses the protocol of each connection, and what it takes for TCP passes the routes by.'
            : 'To the proxy its traffic is TCP or TLS, which it can’t look into: the routes are never asked.',
          remedy:
            known.kind === 'Service'
              ? `Name the port of Service ${known.name} http, http2 or grpc, or set appProtocol.`
              : `Set the protocol of a port of ServiceEntry ${known.name} to HTTP, or write tcp or tls routes.`,
        });
      });
    }
  },
};

function portsOf({ root, kind }: Resource) {
  return getItems(root, ['spec', 'ports']).map((node) => {
    const appProtocol = getString(node, [kind === 'Service' ? 'appProtocol' : 'protocol'])?.value;
    return takesHttpRoutes({
      name: getString(node, ['name'])?.value ?? '',
      port: getNumber(node, [kind === 'Service' ? 'port' : 'number'])?.value ?? 0,
      protocol: (kind === 'Service' && getString(node, ['protocol'])?.value) || 'TCP',
      ...(appProtocol !== undefined && { appProtocol }),
    });
  });
}

export const doc: RuleDoc = {
  what: 'A VirtualService has `http` routes for a host, and no port of its Service or ServiceEntry is an HTTP port by name, `appProtocol` or `protocol`.',
  why: 'Istio looks for HTTP routes where it **knows** that HTTP is spoken. For a port named `tcp-…` or `https` there is a TCP listener, and the VirtualService has no effect. For a port without a protocol in its name the proxy guesses by the first bytes; connections that it can’t guess pass the routes by.',
  mend: 'Name the port `http`, `http-web`, `grpc-orders`, or set `appProtocol: http`. Where the protocol really is another, write `tcp` or `tls` routes.',
  links: [
    {
      title: 'Istio: Protocol selection',
      url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
    },
  ],
  lesson: 'clojure-service',
};

const routed = (port: string, mark = '') =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog${mark}
  http:
  - timeout: 2s
    route:
    - destination:
        host: catalog
---
apiVersion: v1
kind: Service
metadata:
  name: catalog
  namespace: shop
spec:
  selector:
    app: catalog
  ports:
  - port: 8080
    ${port}
`,
    deployed('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'A TCP port', yaml: routed('name: tcp-web', ' # SC0008') },
    { title: 'A port that says nothing', yaml: routed('name: web # IST0118', ' # SC0008') },
  ],
  pass: [
    { title: 'HTTP by name', yaml: routed('name: http-web') },
    { title: 'HTTP by appProtocol', yaml: routed('name: web\n    appProtocol: http') },
  ],
};
