import { getStringMap } from './get.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';
import { matches } from './selector.ts';

/** The Services of a mesh, by what they select. */
export interface Services {
  /** Those of a namespace that send to pods with these labels. */
  selecting(labels: ReadonlyMap<string, string>, namespace: string | undefined): readonly Resource[];
  /** Those of a namespace that have no selector; their endpoints are given by hand, or they name another host. */
  withoutSelector(namespace: string | undefined): readonly Resource[];
}

interface Selecting {
  readonly service: Resource;
  readonly selector: ReadonlyMap<string, string>;
}

/** Indexes Services by namespace and by one pair of their selector. */
export function servicesOf(mesh: Mesh): Services {
  const byPair = new Map<string, Selecting[]>();
  for (const service of mesh.resources('Service')) {
    const selector = getStringMap(service.root, ['spec', 'selector']);
    const [pair = []] = selector;
    const key = `${service.namespace} ${pair.join('=')}`;
    byPair.set(key, [...(byPair.get(key) ?? []), { service, selector }]);
  }
  return {
    selecting: (labels, namespace) =>
      [...labels]
        .flatMap(([name, value]) => byPair.get(`${namespace} ${name}=${value}`) ?? [])
        .filter(({ selector }) => matches(selector, labels))
        .map(({ service }) => service),
    withoutSelector: (namespace) => (byPair.get(`${namespace} `) ?? []).map(({ service }) => service),
  };
}
