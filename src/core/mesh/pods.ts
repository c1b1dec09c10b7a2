import { dataPlaneOf } from './data-plane.ts';
import { LabelIndex } from './label-index.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** The pods of a mesh, by labels: everywhere, and in each namespace. */
export interface Pods {
  readonly everywhere: LabelIndex<Resource>;
  in(namespace: string | undefined): LabelIndex<Resource>;
}

const none = new LabelIndex<Resource>([]);

/** Indexes pods by namespace and labels. */
export function podsOf(mesh: Mesh): Pods {
  return indexPods(mesh.resources('Pod'));
}

/** The pods that a proxy or ztunnel guards, or may guard where the documents don’t tell. */
export function guardedPods(mesh: Mesh): Pods {
  return indexPods(mesh.resources('Pod').filter((pod) => dataPlaneOf(mesh, pod) !== 'none'));
}

function indexPods(all: readonly Resource[]): Pods {
  const byNamespace = new Map(
    [...Map.groupBy(all, ({ namespace }) => namespace)].map(
      ([namespace, pods]) => [namespace, new LabelIndex(pods)] as const,
    ),
  );
  return { everywhere: new LabelIndex(all), in: (namespace) => byNamespace.get(namespace) ?? none };
}
