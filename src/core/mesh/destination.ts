import { nodeAt } from '../yaml/find-node.ts';
import type { FieldPath, TextRange, YamlNode } from '../yaml/node.ts';
import { getItems, getMap, getNumber, getString, type StringNode } from './get.ts';
import type { Resource } from './resource.ts';

/** One place of a VirtualService that names where requests go. */
export interface Destination {
  readonly resource: Resource;
  /** Path of the destination itself: `spec.http[0].route[0].destination`. */
  readonly path: FieldPath;
  /** Empty where the document names none. */
  readonly host: string;
  /** Where the host stands, or what is there instead. */
  readonly hostRange: TextRange;
  readonly subset?: StringNode;
  /** 0 where there is a `port` that has no number. */
  readonly port?: number;
  /** A mirror gets copies of requests, a route the requests themselves. */
  readonly role: 'route' | 'mirror';
}

/**
 * All destinations of a VirtualService in the order of its fields: routes of tcp, tls and http, then mirrors.
 * https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
 */
export function destinationsOf(resource: Resource): readonly Destination[] {
  const found: Destination[] = [];
  const put = (item: YamlNode, steps: FieldPath, path: FieldPath, role: Destination['role']) => {
    const node = getMap(item, steps);
    const host = getString(node, ['host']);
    const subset = getString(node, ['subset']);
    const port = getMap(node, ['port']);
    found.push({
      resource,
      path: [...path, ...steps],
      host: host?.value ?? '',
      hostRange: (host ?? node)?.range ?? item.range,
      role,
      ...(subset && { subset }),
      ...(port && { port: getNumber(port, ['number'])?.value ?? 0 }),
    });
  };
  for (const protocol of ['tcp', 'tls', 'http']) {
    getItems(resource.root, ['spec', protocol]).forEach((route, index) => {
      getItems(route, ['route']).forEach((to, place) => {
        put(to, ['destination'], ['spec', protocol, index, 'route', place], 'route');
      });
    });
  }
  getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
    const at: FieldPath = ['spec', 'http', index];
    if (nodeAt(route, ['mirror'])?.type === 'map') put(route, ['mirror'], at, 'mirror');
    getItems(route, ['mirrors']).forEach((to, place) => {
      put(to, ['destination'], [...at, 'mirrors', place], 'mirror');
    });
  });
  return found;
}
