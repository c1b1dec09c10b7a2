import { meshGateway } from '../../../mesh/gateway-name.ts';
import { getStrings } from '../../../mesh/get.ts';
import { hostsOverlap, toFqdn } from '../../../mesh/host.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { nameRange, type Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const everywhere = '*';

export const rule: Rule = {
  code: 'IST0109',
  title: 'Several VirtualServices give routes for the same host inside the mesh',
  severity: 'error',
  reads: ['VirtualService'],
  check(context) {
    const told = new Set<Resource>();
    for (const { host, resources } of claims(context)) {
      if (resources.length < 2) continue;
      for (const resource of resources) {
        if (told.has(resource)) continue;
        told.add(resource);
        const others = resources.filter((other) => other !== resource);
        const names = others.map(({ namespace, name }) => `${namespace}/${name}`).join(', ');
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what:
            names === ''
              ? `It gives routes for host "${host}" twice.`
              : `It gives routes for host "${host}", and so does ${names}.`,
          why: 'Sidecars don’t merge VirtualServices: for a host one is used, the older, and the rest has no effect.',
          remedy: 'Put all routes of the host into one VirtualService, or limit each by exportTo.',
        });
      }
    }
  },
};

/** For each host and the namespaces that see it, the VirtualServices that sidecars would use for it. */
function* claims(mesh: Mesh): Iterable<{ readonly host: string; readonly resources: readonly Resource[] }> {
  const byScope = new Map<string, Map<string, Resource[]>>();
  for (const resource of mesh.resources('VirtualService')) {
    const gateways = getStrings(resource.root, ['spec', 'gateways']);
    if (gateways.length > 0 && !gateways.some(({ value }) => value === meshGateway)) continue;
    for (const scope of scopesOf(resource)) {
      const hosts = byScope.get(scope) ?? new Map<string, Resource[]>();
      byScope.set(scope, hosts);
      for (const { value } of getStrings(resource.root, ['spec', 'hosts'])) {
        const host = toFqdn(value, resource.namespace ?? 'default');
        hosts.set(host, [...(hosts.get(host) ?? []), resource]);
      }
    }
  }
  const shared = byScope.get(everywhere) ?? new Map<string, Resource[]>();
  const wildcards = [...shared].filter(([host]) => host.startsWith('*'));
  for (const [scope, hosts] of byScope) {
    for (const [host, own] of hosts) {
      if (scope === everywhere) {
        yield { host, resources: own };
        continue;
      }
      const rest = host.startsWith('*')
        ? [...shared].filter(([other]) => hostsOverlap(host, other))
        : wildcards.filter(([other]) => hostsOverlap(host, other));
      const same = host.startsWith('*') ? [] : (shared.get(host) ?? []);
      yield { host, resources: [...own, ...same, ...rest.flatMap(([, resources]) => resources)] };
    }
  }
}

function scopesOf(resource: Resource): ReadonlySet<string> {
  const exported = getStrings(resource.root, ['spec', 'exportTo']).map(({ value }) => value);
  if (exported.length === 0 || exported.includes(everywhere)) return new Set([everywhere]);
  return new Set(exported.map((scope) => (scope === '.' ? (resource.namespace ?? 'default') : scope)));
}

export const doc: RuleDoc = {
  what: 'Two or more VirtualServices that hold for sidecars (no `gateways`, or `mesh` among them) give routes for the same host where both are visible.',
  why: 'A gateway merges the routes of several VirtualServices; a **sidecar does not**. It uses one of them for the host and ignores the rest, so half of what was written never happens, and which half may change.',
  mend: 'Merge them into one VirtualService per host. Where teams must own parts, let one delegate to theirs; where each is meant for its own callers, say so with `exportTo`.',
  links: [
    {
      title: 'Istio: Split large virtual services',
      url: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
    },
  ],
  lesson: 'virtual-service',
};

const route = (name: string, prefix: string, exportTo = '') => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: ${name}
  namespace: shop
spec:
  hosts:
  - catalog
${exportTo}  http:
  - match:
    - uri:
        prefix: ${prefix}
    route:
    - destination:
        host: catalog
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Routes of a host, split over two objects',
      yaml: documents(
        route('catalog-search # IST0109', '/search'),
        route('catalog-items # IST0109', '/items'),
        running('catalog'),
      ),
    },
  ],
  pass: [
    {
      title: 'Each is seen by other callers',
      yaml: documents(
        route('catalog-search', '/search', '  exportTo:\n  - shop\n'),
        route('catalog-items', '/items', '  exportTo:\n  - payments\n'),
        running('catalog'),
      ),
    },
  ],
};
