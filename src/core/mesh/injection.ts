import { getItems, getString } from './get.ts';
import type { Mesh } from './mesh.ts';
import type { Resource } from './resource.ts';

/** The label, and formerly annotation, by which a pod asks for a sidecar or refuses it. */
export const injectSwitch = 'sidecar.istio.io/inject';
/** The label by which a namespace asks for sidecars. */
export const injectionLabel = 'istio-injection';
/** The label by which a namespace or a pod chooses a revision of the control plane. */
export const revisionLabel = 'istio.io/rev';
/** The label by which a namespace joins ambient mode. */
export const dataplaneModeLabel = 'istio.io/dataplane-mode';

/** What decides whether pods are in the mesh: those of a Pod, or of the template of a Deployment. */
export interface PodTemplate {
  readonly namespace?: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** Names and images of its containers. */
  readonly containers: readonly { readonly name: string; readonly image: string }[];
}

/** The containers of a pod's `spec`, those that run before the others last. */
export function containersOf(
  spec: Resource['root'] | undefined,
  lists: readonly string[] = ['containers', 'initContainers'],
): PodTemplate['containers'] {
  return lists.flatMap((list) =>
    getItems(spec, [list]).map((container) => ({
      name: getString(container, ['name'])?.value ?? '',
      image: getString(container, ['image'])?.value ?? '',
    })),
  );
}

/** The image of the sidecar proxy that runs beside these containers, if one does. */
export function proxyImageOf({ containers }: Pick<PodTemplate, 'containers'>): string | undefined {
  return containers.find(({ name }) => name === 'istio-proxy')?.image || undefined;
}

/**
 * Whether pods like this get a sidecar: it is there already, or the pod's label says so, else its annotation, else
 * the label of the namespace. https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/
 */
export function inMesh(mesh: Mesh, pods: PodTemplate): boolean {
  if (proxyImageOf(pods) !== undefined) return true;
  const said = pods.labels.get(injectSwitch) ?? pods.annotations.get(injectSwitch);
  if (said !== undefined) return said === 'true';
  return mesh.find('Namespace', pods.namespace ?? '')?.labels.get(injectionLabel) === 'enabled';
}

/** Whether ztunnel takes the traffic of this pod, which so needs no sidecar. */
export function inAmbient(pod: Resource): boolean {
  return pod.annotations.get('ambient.istio.io/redirection') === 'enabled';
}

/** Whether a namespace is in ambient mode and asks for no sidecars beside. */
export function ambientNamespace(namespace: Resource | undefined): boolean {
  return (
    namespace !== undefined &&
    namespace.labels.get(injectionLabel) !== 'enabled' &&
    !namespace.labels.get(revisionLabel) &&
    namespace.labels.get(dataplaneModeLabel) === 'ambient'
  );
}
