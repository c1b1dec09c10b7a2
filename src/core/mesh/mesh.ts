import { groupKind, type Kind } from './kind.ts';
import type { Resource } from './resource.ts';

/**
 * Where resources come from. In a cluster the API server has filled in defaults and controllers have done their work;
 * files hold what is written and nothing else, which is what `istioctl analyze` sees when it is given files.
 */
export type Source = 'cluster' | 'files';

/** The resources that stand together. */
export interface Mesh {
  readonly source: Source;
  /** Those of a kind, in document order. */
  resources(kind: Kind): readonly Resource[];
  /** The one of this name; kinds that belong to the cluster have no namespace. */
  find(kind: Kind, name: string, namespace?: string): Resource | undefined;
  /**
   * What `build` makes of the mesh: an index, a resolver. It is built once, whoever asks; `build` must be a function
   * of its module, since it is its own key. It asks the mesh it is given, so what it reads counts as read by the
   * rule that asks.
   */
  derive<T>(build: (mesh: Mesh) => T): T;
}

/** Namespaces that Istio leaves alone, and analysis with it. */
const ignoredNamespaces: ReadonlySet<string> = new Set([
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'local-path-storage',
]);

const idOf = ({ group, kind, namespace, name }: Resource) => `${group}/${kind}/${namespace ?? ''}/${name}`;

/**
 * Puts resources into a mesh. Of several with the same kind, namespace and name the last stays, as it would after
 * `kubectl apply`; those of Kubernetes' own namespaces are left out.
 */
export function createMesh(all: readonly Resource[], source: Source = 'cluster'): Mesh {
  const byId = new Map<string, Resource>();
  for (const resource of all) {
    const home = resource.kind === 'Namespace' ? resource.name : resource.namespace;
    if (home === undefined || !ignoredNamespaces.has(home)) byId.set(idOf(resource), resource);
  }
  const byKind = Map.groupBy(byId.values(), ({ group, kind }) => `${group}/${kind}`);
  const derived = new Map<unknown, unknown>();
  const mesh: Mesh = {
    source,
    resources: (kind) => byKind.get(groupKind(kind)) ?? [],
    find: (kind, name, namespace) => byId.get(`${groupKind(kind)}/${namespace ?? ''}/${name}`),
    derive<T>(build: (mesh: Mesh) => T): T {
      if (!derived.has(build)) derived.set(build, build(mesh));
      return derived.get(build) as T;
    },
  };
  return mesh;
}

/** The same mesh, which tells each kind that is asked of it, directly or by what is derived. */
export function recordReads(mesh: Mesh, read: (kind: Kind) => void): Mesh {
  const recording: Mesh = {
    source: mesh.source,
    resources(kind) {
      read(kind);
      return mesh.resources(kind);
    },
    find(kind, name, namespace) {
      read(kind);
      return mesh.find(kind, name, namespace);
    },
    derive: (build) => build(recording),
  };
  return recording;
}
