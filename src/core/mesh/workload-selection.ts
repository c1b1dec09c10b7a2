import type { FieldPath } from '../yaml/node.ts';
import { getMap, getStringMap } from './get.ts';
import type { Kind } from './kind.ts';
import type { Mesh } from './mesh.ts';
import { podsOf } from './pods.ts';
import type { Resource } from './resource.ts';

/** A resource and the pods of its own namespace that it selects. */
export interface Selection {
  readonly resource: Resource;
  readonly selector: ReadonlyMap<string, string>;
  readonly pods: readonly Resource[];
}

/** Which pods of its namespace each resource of a kind selects; those without a selector are left out. */
export function selections(mesh: Mesh, kind: Kind, path: FieldPath): readonly Selection[] {
  const pods = mesh.derive(podsOf);
  return mesh.resources(kind).flatMap((resource) => {
    const selector = getStringMap(resource.root, path);
    return selector.size === 0
      ? []
      : [{ resource, selector, pods: pods.in(resource.namespace).matching(selector) }];
  });
}

/** Two or more resources that select the same pod. */
export interface Overlap {
  readonly pod: Resource;
  readonly resources: readonly Resource[];
}

/** The pods that are selected by these, each with those that select it. */
export function byPod(all: readonly Selection[]): readonly Overlap[] {
  const found = new Map<Resource, Resource[]>();
  for (const { resource, pods } of all) {
    for (const pod of pods) {
      const resources = found.get(pod);
      if (resources) resources.push(resource);
      else found.set(pod, [resource]);
    }
  }
  return [...found].map(([pod, resources]) => ({ pod, resources }));
}

/** By namespace, the resources of a kind that hold for all of it because they have no selector. */
export function withoutSelector(
  mesh: Mesh,
  kind: Kind,
  path: FieldPath,
): ReadonlyMap<string | undefined, readonly Resource[]> {
  const all = mesh.resources(kind).filter(({ root }) => !getMap(root, path));
  return Map.groupBy(all, ({ namespace }) => namespace);
}
