import type { YamlNode } from '../yaml/node.ts';
import { getItems, getMap, getStringMap } from './get.ts';
import { containersOf, inMesh } from './injection.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';
import { servicesOf } from './services.ts';

/** A port of a Service that leads to a workload. */
export interface LeadingPort {
  readonly service: Resource;
  readonly port: YamlNode;
}

/** A Deployment whose pods are in the mesh, and the ports of all Services that select them. */
export interface ServedDeployment {
  readonly deployment: Resource;
  readonly ports: readonly LeadingPort[];
}

const template = ['spec', 'template'];

/** Deployments with sidecars, each with the Services in front of it; waypoints are Istio's own. */
export function servedDeployments(mesh: Mesh): readonly ServedDeployment[] {
  const services = mesh.derive(servicesOf);
  return mesh.resources('Deployment').flatMap((deployment) => {
    const { root, namespace } = deployment;
    if (deployment.labels.get('gateway.istio.io/managed') === 'istio.io-mesh-controller') return [];
    const labels = getStringMap(root, [...template, 'metadata', 'labels']);
    const pods = {
      ...(namespace !== undefined && { namespace }),
      labels,
      annotations: getStringMap(root, [...template, 'metadata', 'annotations']),
      containers: containersOf(getMap(root, [...template, 'spec']), ['containers']),
    };
    if (!inMesh(mesh, pods)) return [];
    const ports = services
      .selecting(labels, namespace)
      .flatMap((service) => getItems(service.root, ['spec', 'ports']).map((port) => ({ service, port })));
    return [{ deployment, ports }];
  });
}
