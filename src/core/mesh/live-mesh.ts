import { discovered } from './discovery.ts';
import { ingressGateway } from './ingress-gateway.ts';
import { createMesh, type Mesh, type Source } from './mesh.ts';
import { readMeshConfig } from './mesh-config.ts';
import type { Resource } from './resource.ts';
import { podsOfWorkloads } from './workload.ts';

/**
 * The mesh of a cluster that holds these resources and a default installation of Istio: workloads have their pods, a
 * document counts before what would be added under its name, and what the control plane doesn't look at is left out.
 * From files, `istioctl analyze` takes everything, and adds the default gateway last, so there it takes the place of one
 * that is written.
 *
 * @param revision of the control plane; empty for whatever revision
 */
export function liveMesh(
  resources: readonly Resource[],
  source: Source = 'cluster',
  revision = 'default',
): Mesh {
  const config = readMeshConfig(createMesh(resources).find('ConfigMap', 'istio', 'istio-system'));
  const gateway = ingressGateway(config);
  if (source === 'files') return createMesh([...resources, ...gateway], source);
  const seen = discovered(resources, config, revision);
  return createMesh([...gateway, ...podsOfWorkloads(seen), ...seen], source);
}
