import { getItems, getNumber, getStringMap, getStrings } from './get.ts';
import { toFqdn } from './host.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** A host that traffic can be sent to. */
export interface KnownHost {
  readonly host: string;
  /** The Service or ServiceEntry that defines it. */
  readonly resource: Resource;
  readonly ports: readonly number[];
  /** Labels that a ServiceEntry's own selector asks of the workloads behind it. */
  readonly selector: ReadonlyMap<string, string>;
}

/** The hosts of a mesh, and from which namespaces each can be seen. */
export interface KnownHosts {
  /** The host a destination in `from` means, or `undefined` where nothing visible from there defines it. */
  find(host: string, from: Resource): KnownHost | undefined;
}

const everywhere = '*';

/**
 * Collects what Services and ServiceEntries define. Each is visible where it is exported to: everywhere unless its
 * `exportTo` (on a Service, the annotation `networking.istio.io/exportTo`) names namespaces; `.` is its own.
 * https://istio.io/latest/docs/reference/config/networking/service-entry/#ServiceEntry-export_to
 */
export function knownHosts(mesh: Mesh): KnownHosts {
  const exact = new Map<string, KnownHost>();
  const bySuffix = new Map<string, KnownHost>();
  const put = (host: string, scopes: readonly string[], resource: Resource) => {
    const namespace = resource.namespace ?? 'default';
    const known = {
      host: toFqdn(host, namespace),
      resource,
      ports: portsOf(resource),
      selector: getStringMap(resource.root, ['spec', 'workloadSelector', 'labels']),
    };
    for (const written of scopes.length === 0 ? [everywhere] : scopes) {
      const scope = written === '.' ? namespace : written;
      exact.set(`${scope}/${known.host}`, known);
      if (known.host.startsWith('*')) bySuffix.set(`${scope}/${known.host.slice(1)}`, known);
    }
  };
  for (const entry of mesh.resources('ServiceEntry')) {
    const scopes = getStrings(entry.root, ['spec', 'exportTo']).map(({ value }) => value);
    for (const { value } of getStrings(entry.root, ['spec', 'hosts'])) put(value, scopes, entry);
  }
  for (const service of mesh.resources('Service')) {
    const exported = service.annotations.get('networking.istio.io/exportTo') ?? '';
    put(service.name, exported === '' ? [] : exported.split(',').map((scope) => scope.trim()), service);
  }
  return {
    find(host, from) {
      const namespace = from.namespace ?? 'default';
      const fqdn = toFqdn(host, namespace);
      // istioctl looks in the namespaces the VirtualService is exported to, not only in its own.
      const exported = getStrings(from.root, ['spec', 'exportTo']).map(({ value }) => value);
      const scopes =
        exported.length === 0 ? [namespace] : exported.map((to) => (to === '.' ? namespace : to));
      for (const scope of [everywhere, ...scopes]) {
        const known = exact.get(`${scope}/${fqdn}`);
        if (known) return known;
      }
      if (bySuffix.size === 0) return undefined;
      const bare = host.startsWith('*') ? host.slice(1) : host;
      for (let at = 0; at <= bare.length; at++) {
        const suffix = bare.slice(at);
        const known = bySuffix.get(`${everywhere}/${suffix}`) ?? bySuffix.get(`${namespace}/${suffix}`);
        if (known) return known;
      }
      return undefined;
    },
  };
}

function portsOf(resource: Resource): readonly number[] {
  const field = resource.kind === 'Service' ? 'port' : 'number';
  return getItems(resource.root, ['spec', 'ports']).flatMap((port) => getNumber(port, [field])?.value ?? []);
}
