import { getString } from './get.ts';
import { LabelIndex } from './label-index.ts';
import type { Mesh } from './mesh.ts';

const region = 'topology.kubernetes.io/region';
const zone = 'topology.kubernetes.io/zone';
const subzone = 'topology.istio.io/subzone';

/**
 * The labels of all pods, together with those that Istio adds from the node a pod runs on, so that subsets may choose
 * by place too: https://istio.io/latest/docs/reference/config/labels/
 */
export function placedPods(mesh: Mesh): LabelIndex<{ readonly labels: ReadonlyMap<string, string> }> {
  const nodes = new Map(mesh.resources('Node').map(({ name, labels }) => [name, labels]));
  return new LabelIndex(
    mesh.resources('Pod').map(({ root, labels }) => {
      const node = getString(root, ['spec', 'nodeName'])?.value;
      if (node === undefined) return { labels };
      const placed = new Map(labels).set('kubernetes.io/hostname', node);
      const place = nodes.get(node);
      // A subzone counts within its zone only.
      for (const label of place?.get(zone) ? [region, zone, subzone] : [region]) {
        const value = place?.get(label);
        if (value) placed.set(label, value);
      }
      return { labels: placed };
    }),
  );
}
