import { ingressGateway } from './ingress-gateway.ts';
import { createMesh, type Mesh, type Source } from './mesh.ts';
import { readMeshConfig } from './mesh-config.ts';
import type { Resource } from './resource.ts';
import { podsOfWorkloads } from './workload.ts';

/**
 * The mesh of a cluster that holds these resources and a default installation of Istio: workloads have their pods, and
 * a document counts before what would be added under its name. From files, `istioctl analyze` adds the default gateway
 * last, so there it takes the place of one that is written.
 */
export function liveMesh(resources: readonly Resource[], source: Source = 'cluster'): Mesh {
  const config = createMesh(resources).find('ConfigMap', 'istio', 'istio-system');
  const gateway = ingressGateway(readMeshConfig(config));
  return source === 'files'
    ? createMesh([...resources, ...gateway], source)
    : createMesh([...gateway, ...podsOfWorkloads(resources), ...resources], source);
}
