import { gatewayName, meshGateway } from '../../../mesh/gateway-name.ts';
import { getItems, getString, getStrings, type StringNode } from '../../../mesh/get.ts';
import { toFqdn } from '../../../mesh/host.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { FieldPath } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0020',
  title: 'Routes of one host whose order nobody decides',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    const told = new Set<StringNode>();
    for (const { host, resources } of shared(context)) {
      const paths = resources.flatMap(pathsOf);
      const before = new Set<PathMatch>();
      const broad = Map.groupBy(
        paths.filter(({ all }) => all),
        ({ node }) => node.value,
      );
      const lengths = new Set([...broad.keys()].map((text) => text.length));
      for (const match of paths) {
        const { resource, path, node, all } = match;
        before.add(match);
        // Of two that are equal the second is told of the first.
        const cover = [...lengths]
          .flatMap((length) => (length <= node.value.length && broad.get(node.value.slice(0, length))) || [])
          .find(
            (other) =>
              other.resource !== resource && (!all || other.node.value !== node.value || before.has(other)),
          );
        if (!cover || told.has(node)) continue;
        told.add(node);
        context.report({
          resource,
          path,
          range: node.range,
          what: `VirtualService "${cover.resource.namespace}/${cover.resource.name}" has prefix "${cover.node.value}" for the same host "${host}".`,
          why: `A gateway puts the two together in the order of their age, and the first match wins: whether "${node.value}" is asked first depends on which was created first.`,
          remedy: 'Put both routes into one VirtualService, the longer path first.',
        });
      }
    }
  },
};

/** Hosts for which several VirtualServices give routes at one gateway. */
function shared(mesh: Mesh) {
  const byPlace = new Map<string, { host: string; resources: Resource[] }>();
  for (const resource of mesh.resources('VirtualService')) {
    for (const { value: gateway } of getStrings(resource.root, ['spec', 'gateways'])) {
      if (gateway === meshGateway) continue;
      const { namespace, name } = gatewayName(gateway, resource.namespace);
      for (const { value } of getStrings(resource.root, ['spec', 'hosts'])) {
        const host = toFqdn(value, resource.namespace ?? 'default');
        const key = `${namespace}/${name} ${host}`;
        const known = byPlace.get(key);
        if (known) known.resources.push(resource);
        else byPlace.set(key, { host, resources: [resource] });
      }
    }
  }
  return [...byPlace.values()].filter(({ resources }) => resources.length > 1);
}

/** A path that a VirtualService matches. */
interface PathMatch {
  readonly resource: Resource;
  readonly path: FieldPath;
  readonly node: StringNode;
  /** It is a prefix and the only condition: every request below it is taken. */
  readonly all: boolean;
}

function pathsOf(resource: Resource): readonly PathMatch[] {
  return getItems(resource.root, ['spec', 'http']).flatMap((route, index) =>
    getItems(route, ['match']).flatMap((match, place) =>
      ['exact', 'prefix'].flatMap((kind) => {
        const node = getString(match, ['uri', kind]);
        if (!node || match.type !== 'map') return [];
        if (nodeAt(match, ['ignoreUriCase']) ?? nodeAt(match, ['gateways'])) return [];
        const all = kind === 'prefix' && match.entries.length === 1;
        // istiod moves what takes everything to the end.
        if (all && node.value === '/') return [];
        return [{ resource, path: ['spec', 'http', index, 'match', place, 'uri', kind], node, all }];
      }),
    ),
  );
}

export const doc: RuleDoc = {
  what: 'Two VirtualServices give routes for the same host at the same gateway, and a prefix in one covers a path in the other.',
  why: 'A gateway **merges** VirtualServices of one host, but nothing says in which order. In fact it is their age: what was created first is asked first. Restored from a repository into a fresh cluster, the same documents may route otherwise. (A route that takes everything, such as prefix `/` alone, is moved to the end and harms nobody.)',
  mend: 'Keep routes whose paths overlap in one VirtualService, the longer path first; or let it `delegate` prefixes that don’t overlap to other teams.',
  links: [
    {
      title: 'Istio: Split large virtual services',
      url: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
    },
  ],
  lesson: 'gateway',
};

const edge = `apiVersion: networking.istio.io/v1
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
`;
const routes = (name: string, prefix: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: ${name}
  namespace: shop
spec:
  hosts:
  - shop.example.com
  gateways:
  - edge
  http:
  - match:
    - uri:
        prefix: ${prefix}
    route:
    - destination:
        host: catalog
`;
const together = (...prefixes: readonly string[]) =>
  documents(edge, ...prefixes.map((prefix, index) => routes(`routes-${index}`, prefix)), running('catalog'));

export const examples: Examples = {
  fail: [
    { title: 'One prefix covers the other', yaml: together('/items', '/items/new # SC0020') },
    { title: 'Twice the same', yaml: together('/items', '/items # SC0020') },
  ],
  pass: [
    { title: 'Paths apart', yaml: together('/items', '/orders') },
    { title: 'What takes everything comes last', yaml: together('/', '/orders') },
  ],
};
