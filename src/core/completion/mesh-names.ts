import { getItems, getString, getStrings } from '../mesh/get.ts';
import { hostKey } from '../mesh/host.ts';
import { type Resource, readResource } from '../mesh/resource.ts';
import { parseYaml, type YamlCache, type YamlText } from '../yaml/parse-yaml.ts';

/** Names that resources of the mesh go by, to be suggested where another resource refers to them. */
export interface MeshNames {
  /** Hosts as one writes them in this namespace. */
  hosts(namespace: string): readonly string[];
  /** Subsets that DestinationRules define for a host as written in this namespace. */
  subsets(host: string, namespace: string): readonly string[];
  gateways(namespace: string): readonly string[];
  namespaces(): readonly string[];
}

/** Reads the names from files that may be half written: documents that can't be read give none. */
export function meshNames(files: readonly YamlText[], cache: YamlCache): MeshNames {
  const resources = files
    .flatMap((file) => parseYaml(file, cache))
    .flatMap(({ root, file }) => (root?.type === 'map' ? (readResource(file, root) ?? []) : []));
  cache.sweep();
  const of = (kind: string) => resources.filter((resource) => resource.kind === kind && resource.name !== '');
  return {
    hosts: (namespace) =>
      distinct([
        ...of('Service').map((service) =>
          home(service) === namespace ? service.name : `${service.name}.${home(service)}.svc.cluster.local`,
        ),
        ...of('ServiceEntry').flatMap(({ root }) =>
          getStrings(root, ['spec', 'hosts']).map(({ value }) => value),
        ),
      ]),
    subsets: (host, namespace) =>
      distinct(
        of('DestinationRule')
          .filter((rule) => {
            const own = getString(rule.root, ['spec', 'host'])?.value ?? '';
            return hostKey(own, home(rule)) === hostKey(host, namespace);
          })
          .flatMap(({ root }) => getItems(root, ['spec', 'subsets']))
          .flatMap((subset) => getString(subset, ['name'])?.value ?? []),
      ),
    gateways: (namespace) =>
      distinct(
        of('Gateway').map((gateway) =>
          home(gateway) === namespace ? gateway.name : `${home(gateway)}/${gateway.name}`,
        ),
      ),
    namespaces: () =>
      distinct([...of('Namespace').map(({ name }) => name), ...resources.map((resource) => home(resource))]),
  };
}

const home = ({ namespace }: Resource) => namespace ?? 'default';
const distinct = (names: readonly string[]) => [...new Set(names)];
