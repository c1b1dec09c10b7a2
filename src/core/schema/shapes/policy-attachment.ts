import { list, optional } from '../build.ts';
import { targetRef } from './target-ref.ts';
import { workloadSelector } from './workload-selector.ts';

/** The ways in which a policy says what it is for; {@link attachedOnce} holds it to one. */
export const selector = optional(
  workloadSelector,
  'The workloads it is for.',
  'all of the namespace, or of the mesh in the root namespace',
);
export const targetReference = optional(targetRef, 'The one resource it is attached to; write `targetRefs`.');
export const targetReferences = optional(
  list(targetRef, { maxItems: 16 }),
  'The resources it is attached to, such as a Gateway of the Gateway API; waypoints need it.',
);

/** Selector and references exclude each other. */
export const attachedOnce = {
  message: 'only one of targetRefs or selector can be set',
  remedy: 'Keep one of `selector`, `targetRef` and `targetRefs`.',
  holds: ({
    selector: chosen,
    targetRef: one,
    targetRefs: many,
  }: {
    readonly selector?: unknown;
    readonly targetRef?: unknown;
    readonly targetRefs?: unknown;
  }) => [chosen, one, many].filter((way) => way !== undefined).length <= 1,
};
