import { getItems, getStrings } from '../../../mesh/get.ts';
import { fromFqdn, hostsOverlap, toFqdn } from '../../../mesh/host.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0013',
  title: 'A Sidecar lets through a host that is not there',
  severity: 'warning',
  reads: ['ConfigMap', 'Service', 'ServiceEntry', 'Sidecar', 'VirtualService'],
  check(context) {
    const { rootNamespace } = context.derive(meshConfig);
    const known = context.derive(hostsByNamespace);
    for (const resource of context.resources('Sidecar')) {
      const own = resource.namespace ?? 'default';
      getItems(resource.root, ['spec', 'egress']).forEach((listener, index) => {
        getStrings(listener, ['hosts']).forEach(({ value, range }, place) => {
          const [scope = '', name = ''] = value.split('/');
          const namespace = scope === '.' ? own : scope;
          const home = fromFqdn(name)?.namespace ?? namespace;
          // Istio and Kubernetes bring Services of their own, which nobody writes down.
          const built =
            home === rootNamespace || home.startsWith('kube-') || name.startsWith('kubernetes.default.');
          if (name === '' || name === '*' || scope === '~' || built || known.has(namespace, name)) return;
          const [service, its, ...rest] = name.split('.');
          const full = `${service}.${its}.svc.cluster.local`;
          const shortened = rest.length === 0 || rest.join('.') === 'svc';
          const meant = shortened && known.has(namespace, full) ? `${scope}/${full}` : undefined;
          context.report({
            ...placeOf(context, resource, ['spec', 'egress', index, 'hosts', place]),
            what: `No host "${name}" is known in ${scope === '*' ? 'any namespace' : `namespace "${namespace}"`}.`,
            why: meant
              ? 'Hosts are compared as written and never completed here, so the proxy is told nothing of this one.'
              : 'The proxy is told nothing by this line, so calls that were meant to be let through fail or go out unrouted.',
            remedy: meant
              ? `Write "${meant}".`
              : 'Correct the namespace or the host, or add its Service or ServiceEntry.',
            fix: meant
              ? { title: `Write ${meant}`, edits: [{ file: resource.file, range, text: `"${meant}"` }] }
              : undefined,
          });
        });
      });
    }
  },
};

/** The hosts that each namespace defines: of Services, ServiceEntries and VirtualServices; under `*` those of all. */
function hostsByNamespace(mesh: Mesh) {
  const hosts = new Map<string, { readonly all: Set<string>; readonly wild: Set<string> }>();
  const put = (namespace: string, host: string) => {
    for (const scope of [namespace, '*']) {
      const own = hosts.get(scope) ?? { all: new Set(), wild: new Set() };
      hosts.set(scope, own);
      own.all.add(host);
      if (host.startsWith('*')) own.wild.add(host);
    }
  };
  for (const { name, namespace = 'default' } of mesh.resources('Service')) {
    put(namespace, toFqdn(name, namespace));
  }
  for (const kind of ['ServiceEntry', 'VirtualService'] as const) {
    for (const { root, namespace = 'default' } of mesh.resources(kind)) {
      for (const { value } of getStrings(root, ['spec', 'hosts'])) {
        put(namespace, kind === 'VirtualService' ? toFqdn(value, namespace) : value);
      }
    }
  }
  return {
    has(namespace: string, host: string): boolean {
      const own = hosts.get(namespace);
      if (!own || own.all.has(host)) return own !== undefined;
      return [...(host.startsWith('*') ? own.all : own.wild)].some((other) => hostsOverlap(host, other));
    },
  };
}

export const doc: RuleDoc = {
  what: 'An `egress` host of a Sidecar, `namespace/dnsName`, names nothing: no Service, ServiceEntry or VirtualService of that namespace has that host.',
  why: 'A Sidecar with `egress` is a list of what the proxy is **told**; all else it does not know. The name is compared as written, with the full names of Services: `shop/catalog.shop` fits nothing, `shop/catalog.shop.svc.cluster.local` does. A line that fits nothing is silently empty.',
  mend: 'Write the full name, `shop/catalog.shop.svc.cluster.local`, or all of a namespace, `shop/*`. `.` is the Sidecar’s own namespace, `*` is any.',
  links: [
    {
      title: 'Istio: IstioEgressListener',
      url: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioEgressListener',
    },
  ],
  lesson: 'sidecar-resource',
};

const egress = (...hosts: readonly string[]) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: default
  namespace: shop
spec:
  egress:
  - hosts:
${hosts.map((host) => `    - ${host}\n`).join('')}`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'Not the full name', yaml: egress('./catalog.shop # SC0013') },
    { title: 'Another namespace', yaml: egress('./*', 'payments/catalog.shop.svc.cluster.local # SC0013') },
  ],
  pass: [{ title: 'The full name', yaml: egress('./catalog.shop.svc.cluster.local', 'istio-system/*') }],
};
