import { revisionLabel } from './injection.ts';
import { istioKinds } from './kind.ts';
import { satisfies } from './label-selector.ts';
import type { MeshConfig } from './mesh-config.ts';
import type { Resource } from './resource.ts';

const configuration: ReadonlySet<string> = new Set(istioKinds);

/**
 * The resources that a control plane looks at. Configuration with the label `istio.io/rev` is for that revision alone;
 * what has none is for all. Where the mesh configuration has discovery selectors, namespaces that none of them selects
 * are left alone, as far as their labels are known from a document.
 * https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-discovery_selectors
 *
 * @param revision of the control plane; empty for whatever revision
 */
export function discovered(
  resources: readonly Resource[],
  { discoverySelectors, rootNamespace }: MeshConfig,
  revision: string,
): readonly Resource[] {
  const left = new Set(
    resources
      .filter(({ kind, group, name }) => kind === 'Namespace' && group === '' && name !== rootNamespace)
      .filter(({ labels }) => !discoverySelectors.some((selector) => satisfies(selector, labels)))
      .map(({ name }) => name),
  );
  return resources.filter((resource) => {
    const { group, kind, labels, namespace, name } = resource;
    const home = kind === 'Namespace' ? name : namespace;
    if (discoverySelectors.length > 0 && home !== undefined && left.has(home)) return false;
    const asked = labels.get(revisionLabel);
    const isConfiguration = group.endsWith('.istio.io') && configuration.has(kind);
    return !isConfiguration || asked === undefined || revision === '' || asked === revision;
  });
}
