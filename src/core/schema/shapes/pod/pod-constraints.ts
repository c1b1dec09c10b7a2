import type { FieldPath } from '../../../yaml/node.ts';
import { condition } from '../../condition.ts';

interface Named {
  readonly name: string;
}

interface Mounting extends Named {
  readonly volumeMounts?: readonly Named[];
  readonly volumeDevices?: readonly Named[];
}

/** A pod as far as its mounts need it. */
export interface MountingPod {
  readonly containers: readonly Mounting[];
  readonly initContainers?: readonly Mounting[];
  readonly volumes?: readonly Named[];
}

/** Containers and init containers draw their names from one pot. */
export const namesAreUnique = condition<MountingPod>(
  'an init container has the name of another container',
  'Give each container of the pod a name of its own.',
  ({ containers, initContainers = [] }) => {
    const names = new Set(containers.map(({ name }) => name));
    const again = initContainers.findIndex(({ name }) => names.has(name));
    return again < 0 ? undefined : ['initContainers', again, 'name'];
  },
);

/** What containers mount stands among the volumes of the pod. */
export const mountsHaveVolumes = condition<MountingPod>(
  'a container mounts a volume that the pod does not have',
  'Add a volume of this name to `volumes`, or write the name of one that is there.',
  (pod) => firstStrayMount(pod),
);

/** The first mount of what is neither a volume of the pod nor one of the claims, as a path below the pod's spec. */
export function firstStrayMount(pod: MountingPod, claims: readonly string[] = []): FieldPath | undefined {
  const known = new Set([...(pod.volumes ?? []).map(({ name }) => name), ...claims]);
  for (const group of ['initContainers', 'containers'] as const) {
    for (const [index, one] of (pod[group] ?? []).entries()) {
      for (const field of ['volumeMounts', 'volumeDevices'] as const) {
        const stray = (one[field] ?? []).findIndex(({ name }) => !known.has(name));
        if (stray >= 0) return [group, index, field, stray, 'name'];
      }
    }
  }
  return undefined;
}
