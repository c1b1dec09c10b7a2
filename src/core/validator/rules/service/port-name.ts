import { getItems, getNumber, getString } from '../../../mesh/get.ts';
import { saysProtocol } from '../../../mesh/protocol.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0118',
  title: 'A port that does not say its protocol',
  severity: 'info',
  reads: ['Service'],
  check(context) {
    for (const resource of context.resources('Service')) {
      if (!isOfUsers(resource) || getString(resource.root, ['spec', 'type'])?.value === 'ExternalName')
        continue;
      getItems(resource.root, ['spec', 'ports']).forEach((node, index) => {
        const name = getString(node, ['name'])?.value ?? '';
        const port = getNumber(node, ['port'])?.value ?? 0;
        const protocol = getString(node, ['protocol'])?.value ?? 'TCP';
        const appProtocol = nodeAt(node, ['appProtocol']);
        const said = appProtocol?.type === 'scalar' && typeof appProtocol.value === 'string';
        if (saysProtocol({ name, port, protocol, ...(said && { appProtocol: String(appProtocol.value) }) })) {
          return;
        }
        context.report({
          ...placeOf(context, resource, ['spec', 'ports', index, name === '' ? 'port' : 'name']),
          what: `Port ${port} ${name === '' ? 'has no name' : `is named "${name}"`}, which does not tell its protocol.`,
          why: 'The proxy then has to guess from the first bytes, and what it can’t guess is plain TCP: no routes, no retries, no HTTP metrics.',
          remedy: 'Name it protocol or protocol-suffix (http, grpc-orders, tcp), or set appProtocol.',
        });
      });
    }
  },
};

/** Services of the control plane and of gateways that Istio deploys by itself are not the user's to name. */
function isOfUsers({ labels }: Resource): boolean {
  const managed = labels.get('gateway.istio.io/managed') ?? '';
  return (
    !labels.has('istio') &&
    labels.get('release') !== 'istio' &&
    !/^istio\.io-(gateway|mesh|eastwest)-controller$/.test(managed)
  );
}

export const doc: RuleDoc = {
  what: 'A port of a Service has no name, or one that begins with no protocol Istio knows, and no `appProtocol`.',
  why: 'Istio takes the protocol from the name. Without it the proxy *sniffs*: it looks at the first bytes and falls back to TCP. For protocols in which the server speaks first the sniffing waits in vain, and for TCP there are no HTTP routes, retries, or metrics.',
  mend: 'Name the port `http`, `http-web`, `grpc-orders`, `tcp-db` and so on, or set `appProtocol: http`.',
  links: [
    {
      title: 'Istio: Protocol selection',
      url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
    },
  ],
  lesson: 'clojure-service',
};

const service = (port: string) =>
  documents(
    `apiVersion: v1
kind: Service
metadata:
  name: catalog
  namespace: shop
spec:
  selector:
    app: catalog
  ports:
  - ${port}
`,
    deployed('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'No name', yaml: service('port: 8080 # IST0118') },
    { title: 'A name without protocol', yaml: service('name: web # IST0118\n    port: 8080') },
  ],
  pass: [
    { title: 'The protocol in the name', yaml: service('name: http-web\n    port: 8080') },
    {
      title: 'The protocol beside the name',
      yaml: service('name: web\n    port: 8080\n    appProtocol: http'),
    },
  ],
};
