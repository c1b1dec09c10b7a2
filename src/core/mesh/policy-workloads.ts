import { nodeAt } from '../yaml/find-node.ts';
import { getStringMap } from './get.ts';
import type { Mesh } from './mesh.ts';
import { meshConfig } from './mesh-config.ts';
import type { Workload } from './peer-mode.ts';
import { guardedPods, type Pods, podsOf } from './pods.ts';
import type { Resource } from './resource.ts';

/**
 * The workloads a policy holds for: pods that it selects and a proxy may guard, in the root namespace those of the
 * whole mesh. Where no such pod is among the documents, one that is as the selector asks. None for a policy that is
 * attached by `targetRefs`. https://istio.io/latest/docs/concepts/security/#policy-target
 */
export function policyWorkloads(mesh: Mesh, { root, namespace }: Resource): readonly Workload[] {
  if (nodeAt(root, ['spec', 'targetRefs']) ?? nodeAt(root, ['spec', 'targetRef'])) return [];
  const { rootNamespace } = mesh.derive(meshConfig);
  const labels = getStringMap(root, ['spec', 'selector', 'matchLabels']);
  const selected = (pods: Pods) =>
    (namespace === rootNamespace ? pods.everywhere : pods.in(namespace)).matching(labels);
  return selected(mesh.derive(podsOf)).length === 0
    ? [{ ...(namespace !== undefined && { namespace }), labels }]
    : selected(mesh.derive(guardedPods));
}
