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
  const all = mesh.resources('Pod');
  const byNamespace = new Map(
    [...Map.groupBy(all, ({ namespace }) => namespace)].map(
      ([namespace, pods]) => [namespace, new LabelIndex(pods)] as const,
    ),
  );
  return { everywhere: new LabelIndex(all), in: (namespace) => byNamespace.get(namespace) ?? none };
}
