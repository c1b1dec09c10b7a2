import { nodeAt } from '../yaml/find-node.ts';
import type { FieldPath, YamlNode } from '../yaml/node.ts';
import { getItems, getString, type StringNode } from './get.ts';
import type { Resource } from './resource.ts';

/** One place of a VirtualService that names where requests go. */
export interface Destination {
  readonly resource: Resource;
  /** Path of the destination itself: `spec.http[0].route[0].destination`. */
  readonly path: FieldPath;
  readonly node: YamlNode;
  readonly host: StringNode;
  readonly subset?: StringNode;
  /** A mirror gets copies of requests, a route the requests themselves. */
  readonly role: 'route' | 'mirror';
}

/**
 * All destinations of a VirtualService in the order of its fields: routes of tcp, tls and http, then mirrors.
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
 */
export function destinationsOf(resource: Resource): readonly Destination[] {
  const places: { path: FieldPath; role: Destination['role'] }[] = [];
  for (const protocol of ['tcp', 'tls', 'http']) {
    getItems(resource.root, ['spec', protocol]).forEach((route, index) => {
      const at: FieldPath = ['spec', protocol, index];
      getItems(route, ['route']).forEach((_, to) => {
        places.push({ path: [...at, 'route', to, 'destination'], role: 'route' });
      });
    });
  }
  getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
    const at: FieldPath = ['spec', 'http', index];
    places.push({ path: [...at, 'mirror'], role: 'mirror' });
    getItems(route, ['mirrors']).forEach((_, to) => {
      places.push({ path: [...at, 'mirrors', to, 'destination'], role: 'mirror' });
    });
  });
  return places.flatMap(({ path, role }) => {
    const node = nodeAt(resource.root, path);
    const host = getString(node, ['host']);
    const subset = getString(node, ['subset']);
    return node && host ? [{ resource, path, node, host, role, ...(subset && { subset }) }] : [];
  });
}
