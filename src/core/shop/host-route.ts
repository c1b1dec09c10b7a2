import { getItems, getMap, getNumber, getString, getStrings } from '../mesh/get.ts';
import { hostKey } from '../mesh/host.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { Resource } from '../mesh/resource.ts';
import { parseDuration } from '../schema/duration.ts';
import type { YamlNode } from '../yaml/node.ts';
import { type ShopService, shopServices } from './shop.ts';

/** A part of the requests to a host. The shares of a route add up to 1. */
export interface Share {
  readonly share: number;
  /** Where it goes; nothing where the host or the subset is not defined, and the caller's sidecar answers 503. */
  readonly to: { readonly service: string; readonly versions: readonly string[] } | undefined;
}

/** What the caller's sidecar does with a plain `GET` to a host. */
export interface HostRoute {
  readonly shares: readonly Share[];
  readonly delay: { readonly ms: number; readonly share: number } | undefined;
  readonly abort: { readonly status: number; readonly share: number } | undefined;
  /** A status that the sidecar answers by itself: no route matched, a direct response, or a redirect. */
  readonly answer: number | undefined;
}

/**
 * Reads the VirtualService for a host as the sidecars of the mesh get it. Without one, requests go to the Service.
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
 */
export function hostRoute(mesh: Mesh, service: ShopService): HostRoute {
  const plain = { delay: undefined, abort: undefined, answer: undefined };
  const resource = mesh.resources('VirtualService').find((one) => concerns(one, service));
  const routes = getItems(resource?.root, ['spec', 'http']);
  if (!resource || routes.length === 0) {
    return { ...plain, shares: [{ share: 1, to: { service: service.name, versions: service.versions } }] };
  }
  // Match conditions look at headers, methods or other paths, none of which a plain GET of /items has.
  const route = routes.find((one) => takesPlainGet(one));
  if (!route) return { ...plain, shares: [], answer: 404 };
  const redirect = getMap(route, ['redirect']);
  const answer = redirect
    ? (getNumber(redirect, ['redirectCode'])?.value ?? 301)
    : getNumber(route, ['directResponse', 'status'])?.value;
  return { ...faultsOf(route), answer, shares: answer === undefined ? sharesOf(mesh, resource, route) : [] };
}

function concerns({ root, namespace = 'default' }: Resource, service: ShopService): boolean {
  const gateways = getStrings(root, ['spec', 'gateways']).map(({ value }) => value);
  if (gateways.length > 0 && !gateways.includes('mesh')) return false;
  return getStrings(root, ['spec', 'hosts']).some(
    ({ value }) => hostKey(value, namespace) === `${service.namespace}/${service.name}`,
  );
}

function takesPlainGet(route: YamlNode): boolean {
  const entries = getItems(route, ['match']);
  if (entries.length === 0) return true;
  return entries.some((entry) => {
    const others = getMap(entry, [])?.entries.filter(({ key }) => key !== 'name' && key !== 'uri') ?? [];
    const exact = getString(entry, ['uri', 'exact'])?.value;
    const prefix = getString(entry, ['uri', 'prefix'])?.value;
    return (
      others.length === 0 && (exact === '/items' || (prefix !== undefined && '/items'.startsWith(prefix)))
    );
  });
}

function faultsOf(route: YamlNode): Pick<HostRoute, 'delay' | 'abort'> {
  // Left unspecified, the percentage is 0: no request is delayed, none aborted.
  const shareOf = (fault: string) =>
    (getNumber(route, ['fault', fault, 'percentage', 'value'])?.value ?? 0) / 100;
  const ms = parseDuration(getString(route, ['fault', 'delay', 'fixedDelay'])?.value ?? '');
  const status = getNumber(route, ['fault', 'abort', 'httpStatus'])?.value;
  return {
    delay: ms !== undefined && shareOf('delay') > 0 ? { ms, share: shareOf('delay') } : undefined,
    abort: status !== undefined && shareOf('abort') > 0 ? { status, share: shareOf('abort') } : undefined,
  };
}

function sharesOf(mesh: Mesh, resource: Resource, route: YamlNode): readonly Share[] {
  const destinations = getItems(route, ['route']);
  // One destination takes all, whatever its weight; of several, those without a weight get nothing.
  const weights = destinations.map((one) => getNumber(one, ['weight'])?.value ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return destinations.map((destination, index) => ({
    share: destinations.length === 1 ? 1 : total === 0 ? 0 : (weights[index] ?? 0) / total,
    to: targetOf(mesh, resource, destination),
  }));
}

function targetOf(mesh: Mesh, { namespace = 'default' }: Resource, destination: YamlNode): Share['to'] {
  const host = getString(destination, ['destination', 'host'])?.value ?? '';
  const key = hostKey(host, namespace);
  const service = shopServices.find((one) => `${one.namespace}/${one.name}` === key);
  const known = mesh
    .resources('Service')
    .some(({ name, namespace: own = 'default' }) => `${own}/${name}` === key);
  if (!service || !known) return undefined;
  const subset = getString(destination, ['destination', 'subset'])?.value;
  if (subset === undefined) return { service: service.name, versions: service.versions };
  const defined = mesh
    .resources('DestinationRule')
    .filter(
      ({ root, namespace: own = 'default' }) =>
        hostKey(getString(root, ['spec', 'host'])?.value ?? '', own) === key,
    )
    .flatMap(({ root }) => getItems(root, ['spec', 'subsets']))
    .find((one) => getString(one, ['name'])?.value === subset);
  if (!defined) return undefined;
  const version = getString(defined, ['labels', 'version'])?.value;
  return {
    service: service.name,
    versions: service.versions.filter((one) => version === undefined || one === version),
  };
}
