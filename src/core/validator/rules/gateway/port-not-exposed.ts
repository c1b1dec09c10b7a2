import { getItems, getMap, getNumber, getString, getStringMap } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { podsOf } from '../../../mesh/pods.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { servicesOf } from '../../../mesh/services.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0162',
  title: 'A Gateway port that no Service leads to',
  severity: 'warning',
  reads: ['Gateway', 'Pod', 'Service'],
  check(context) {
    const pods = context.derive(podsOf);
    const services = context.derive(servicesOf);
    for (const resource of context.resources('Gateway')) {
      const selected = pods.everywhere.matching(getStringMap(resource.root, ['spec', 'selector']));
      if (selected.length === 0) continue;
      const leading = new Set(
        selected.flatMap(({ labels, namespace }) => [
          ...services.selecting(labels, namespace),
          ...services.withoutSelector(namespace),
        ]),
      );
      const open = new Set([...leading].flatMap((service) => portsInto(context, service)));
      const told = new Set<number>();
      getItems(resource.root, ['spec', 'servers']).forEach((server, index) => {
        const port = getMap(server, ['port']) && (getNumber(server, ['port', 'number'])?.value ?? 0);
        if (port === undefined || open.has(port) || told.has(port)) return;
        told.add(port);
        context.report({
          ...placeOf(context, resource, ['spec', 'servers', index, 'port', 'number']),
          what: `No Service in front of the gateway's pods leads to port ${port}.`,
          why: 'The proxy listens there, and clients reach it through the Service, which does not pass this port on.',
          remedy: `Add port ${port} to the Service of the gateway, or use one it has: ${[...open].sort((a, b) => a - b).join(', ') || 'none yet'}.`,
        });
      });
    }
  },
};

/** The ports that a gateway may listen on to be reached through a Service: its target ports, and its own. */
function portsInto({ source }: Mesh, { root }: Resource): readonly number[] {
  // The API server fills in TCP.
  const otherwise = source === 'cluster' ? 'TCP' : '';
  return getItems(root, ['spec', 'ports']).flatMap((port) => {
    if ((getString(port, ['protocol'])?.value ?? otherwise) !== 'TCP') return [];
    const target = nodeAt(port, ['targetPort']);
    const number = target?.type === 'scalar' ? Math.trunc(Number(target.value)) || 0 : 0;
    const own = getNumber(port, ['port'])?.value ?? 0;
    return number === 0 ? [own] : [number, own];
  });
}

export const doc: RuleDoc = {
  what: 'A server of a Gateway listens on a port that no Service selecting the gateway’s pods has, neither as `port` nor as `targetPort`.',
  why: 'Opening a port takes two: the Gateway makes the proxy **listen**, the Service makes the port **reachable** from outside. Without the second, clients run into a timeout.',
  mend: 'Add the port to the Service of the gateway (with Helm: `service.ports`), or move the server to a port that is there. A Gateway names the port of the *pod*, so with `port: 80, targetPort: 8080` it is 8080.',
  links: [
    {
      title: 'Istio: Ingress gateways',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/ingress-control/',
    },
  ],
  lesson: 'gateway',
};

const gateway = (port: string) => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: ${port}
      name: http
      protocol: HTTP
    hosts:
    - shop.example.com
`;

export const examples: Examples = {
  fail: [{ title: 'The default gateway’s Service has no port 8080', yaml: gateway('8080 # IST0162') }],
  pass: [{ title: 'One it has', yaml: gateway('80') }],
};
