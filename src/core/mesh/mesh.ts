import { type Kind, kindGroups } from './kind.ts';
import type { Resource } from './resource.ts';

/** The resources that stand together, by kind, each list in document order. */
export interface Mesh {
  resources(kind: Kind): readonly Resource[];
}

const key = (group: string, kind: string) => `${group}/${kind}`;

/** Puts resources into a mesh. */
export function createMesh(all: readonly Resource[]): Mesh {
  const byKind = Map.groupBy(all, (resource) => key(resource.group, resource.kind));
  return { resources: (kind) => byKind.get(key(kindGroups[kind], kind)) ?? [] };
}
