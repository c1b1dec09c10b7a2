import { getStringMap } from './get.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';
import { selects } from './selector.ts';

/** A template that pods are made from, and the resource that holds it. */
export interface Workload {
  readonly resource: Resource;
  readonly namespace: string;
  /** Labels of the pods, not of the Deployment itself. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The workloads of a mesh, in document order. */
export function workloadsOf(mesh: Mesh): readonly Workload[] {
  return mesh.resources('Deployment').map((resource) => ({
    resource,
    namespace: resource.namespace ?? 'default',
    labels: getStringMap(resource.root, ['spec', 'template', 'metadata', 'labels']),
  }));
}

/** The workloads whose pods a Service sends to: its selector looks at pod labels in its own namespace. */
export function workloadsOfService(service: Resource, workloads: readonly Workload[]): readonly Workload[] {
  const selector = getStringMap(service.root, ['spec', 'selector']);
  return workloads.filter(
    ({ namespace, labels }) => namespace === service.namespace && selects(selector, labels),
  );
}
