import { ingressGateway } from './ingress-gateway.ts';
import { createMesh, type Mesh } from './mesh.ts';
import { readMeshConfig } from './mesh-config.ts';
import type { Resource } from './resource.ts';
import { podsOfWorkloads } from './workload.ts';

/**
 * The mesh of a cluster that holds these resources and a default installation of Istio. A document counts before what
 * would be added under its name.
 *
 * @param workloadsRun whether Deployments and their like have their pods
 */
export function liveMesh(resources: readonly Resource[], workloadsRun = true): Mesh {
  const config = createMesh(resources).find('ConfigMap', 'istio', 'istio-system');
  return createMesh([
    ...ingressGateway(readMeshConfig(config)),
    ...(workloadsRun ? podsOfWorkloads(resources) : []),
    ...resources,
  ]);
}
