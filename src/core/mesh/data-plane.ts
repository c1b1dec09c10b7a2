import { getMap } from './get.ts';
import {
  ambientNamespace,
  containersOf,
  inAmbient,
  injectionLabel,
  injectSwitch,
  revisionLabel,
} from './injection.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/**
 * What the documents prove of the traffic of a pod: a sidecar takes it, ztunnel does, nobody does. `unknown` where its
 * Namespace is not among them.
 */
export type DataPlane = 'sidecar' | 'ambient' | 'none' | 'unknown';

/** Who takes the traffic of a pod. https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/ */
export function dataPlaneOf(mesh: Mesh, pod: Resource): DataPlane {
  const { root, labels, annotations, namespace = '' } = pod;
  if (containersOf(getMap(root, ['spec'])).some(({ name }) => name === 'istio-proxy')) return 'sidecar';
  if (inAmbient(pod)) return 'ambient';
  const said = labels.get(injectSwitch) ?? annotations.get(injectSwitch);
  if (said !== undefined) return said === 'true' ? 'sidecar' : 'none';
  const home = mesh.find('Namespace', namespace);
  if (!home) return labels.has(revisionLabel) ? 'sidecar' : 'unknown';
  if (ambientNamespace(home)) return 'ambient';
  const asks = home.labels.get(injectionLabel) === 'enabled' || home.labels.has(revisionLabel);
  return asks || labels.has(revisionLabel) ? 'sidecar' : 'none';
}
