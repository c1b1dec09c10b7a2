const clusterDomain = 'svc.cluster.local';

/** A host taken apart into the Service it names. */
export interface ServiceName {
  readonly name: string;
  readonly namespace: string;
}

/**
 * Completes a host as Istio does. Only a name without any dot is short: it gets the namespace of the resource it
 * stands in. `reviews.prod` has a dot and stays as it is, and so names nothing in the cluster.
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination
 */
export function toFqdn(host: string, namespace: string): string {
  return host.startsWith('*') || host.includes('.') ? host : `${host}.${namespace}.${clusterDomain}`;
}

/** Takes `name.namespace.svc.cluster.local` apart; `undefined` for every other host. */
export function fromFqdn(host: string): ServiceName | undefined {
  const suffix = `.${clusterDomain}`;
  if (!host.endsWith(suffix)) return undefined;
  const rest = host.slice(0, -suffix.length);
  const dot = rest.lastIndexOf('.');
  if (dot < 1 || dot === rest.length - 1) return undefined;
  return { name: rest.slice(0, dot), namespace: rest.slice(dot + 1) };
}

/**
 * The name under which routes and DestinationRules find each other: hosts that mean the same Service give the same
 * text, whether written short or in full.
 */
export function hostKey(host: string, namespace: string): string {
  const name = fromFqdn(host) ?? { name: host, namespace };
  return `${name.namespace}/${name.name}`;
}

/**
 * Whether two hosts have a name in common, as Istio compares them: a wildcard stands for one or more characters at the
 * start, `*.example.com` for `shop.example.com` and `a.shop.example.com`.
 */
export function hostsOverlap(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one.startsWith('*') && other.startsWith('*')) return long.slice(1).endsWith(short.slice(1));
  if (one.startsWith('*')) return other.endsWith(one.slice(1));
  return other.startsWith('*') ? one.endsWith(other.slice(1)) : one === other;
}
