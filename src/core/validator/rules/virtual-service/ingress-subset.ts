import { type Destination, destinationsOf } from '../../../mesh/destination.ts';
import { getStrings } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0140',
  title: 'Subsets chosen inside the mesh don’t hold at the gateway',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    const byHost = context.derive(subsetRoutes);
    for (const resource of context.resources('VirtualService')) {
      if (getStrings(resource.root, ['spec', 'gateways']).length === 0) continue;
      const told = new Set<Resource>();
      for (const { host, hostRange, path, subset } of httpRoutes(resource)) {
        if (subset) continue;
        for (const other of byHost.get(host) ?? []) {
          if (told.has(other)) continue;
          told.add(other);
          context.report({
            resource,
            path: [...path, 'host'],
            range: hostRange,
            what: `This route of a gateway goes to "${host}" without a subset; the subsets that VirtualService ${other.namespace}/${other.name} chooses for it don’t count here.`,
            why: 'A request is routed once, by the proxy it leaves: the gateway uses the routes of this VirtualService alone.',
            remedy: 'Name the subset here too, or bind the other VirtualService to this gateway.',
          });
        }
      }
    }
  },
};

function httpRoutes(resource: Resource): readonly Destination[] {
  return destinationsOf(resource).filter(({ path, role }) => path[1] === 'http' && role === 'route');
}

/** For each host, the VirtualServices that are for it and send its requests to subsets of it. */
function subsetRoutes(mesh: Mesh): ReadonlyMap<string, ReadonlySet<Resource>> {
  const byHost = new Map<string, Set<Resource>>();
  for (const resource of mesh.resources('VirtualService')) {
    const hosts = new Set(getStrings(resource.root, ['spec', 'hosts']).map(({ value }) => value));
    for (const { host, subset } of httpRoutes(resource)) {
      if (subset && hosts.has(host)) byHost.set(host, (byHost.get(host) ?? new Set()).add(resource));
    }
  }
  return byHost;
}

export const doc: RuleDoc = {
  what: 'A VirtualService bound to a gateway sends to a host without a subset, while another VirtualService splits that host into subsets.',
  why: 'Routing happens **once**, in the proxy that the request leaves. What comes in through the gateway is routed by the gateway’s VirtualService and goes to all versions alike: a canary of 5 % inside the mesh is a canary of whatever share of pods it has at the edge.',
  mend: 'Repeat the split in the gateway’s VirtualService, or bind one VirtualService to both: `gateways: [edge, mesh]`.',
  links: [
    {
      title: 'Istio: Route rules have no effect on ingress gateway requests',
      url: 'https://istio.io/latest/docs/ops/common-problems/network-issues/#route-rules-have-no-effect-on-ingress-gateway-requests',
    },
  ],
  lesson: 'gateway',
};

const mesh = documents(
  `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: 80
      name: http
      protocol: HTTP
    hosts:
    - shop.example.com
`,
  `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: web
  namespace: shop
spec:
  host: web
  subsets:
  - name: v1
    labels:
      version: v1
  - name: v2
    labels:
      version: v2
`,
  `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - web
  http:
  - route:
    - destination:
        host: web
        subset: v1
      weight: 95
    - destination:
        host: web
        subset: v2
      weight: 5
`,
  running('web'),
  deployed('web', 'v2'),
);
const edge = (host: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: edge
  namespace: shop
spec:
  hosts:
  - shop.example.com
  gateways:
  - edge
  http:
  - route:
    - destination:
        host: ${host}
`;

export const examples: Examples = {
  fail: [{ title: 'The split holds inside the mesh only', yaml: documents(edge('web # IST0140'), mesh) }],
  pass: [
    { title: 'The gateway’s route chooses too', yaml: documents(edge('web\n        subset: v1'), mesh) },
  ],
};
