import { int32, list, object, oneOfWords, optional, required, string } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { intOrPercent, isNone } from '../../shapes/int-or-percent.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { labelSelector } from '../../shapes/label-selector.ts';
import { dnsLabel } from '../../shapes/names.ts';
import { objectMeta } from '../../shapes/object-meta.ts';
import { firstStrayMount, type MountingPod } from '../../shapes/pod/pod-constraints.ts';
import { podTemplateWithoutVolumes } from '../../shapes/pod/pod-template.ts';
import { volumeClaimSpec } from '../../shapes/pod/volume-claim.ts';
import { workloadConstraints } from '../../shapes/pod/workload-constraints.ts';

const atLeastZero = int32({ minimum: 0 });
const retention = oneOfWords('Retain', 'Delete');

interface StatefulSetSpec {
  readonly template: { readonly spec: MountingPod };
  readonly volumeClaimTemplates?: readonly { readonly metadata?: { readonly name?: string } }[];
}

/** Volumes of the pods, and those that come from the claims. */
const mountsHaveVolumes = condition<StatefulSetSpec>(
  'a container mounts a volume that neither the pods nor the claim templates have',
  'Add a claim template or a volume of this name, or write the name of one that is there.',
  ({ template: { spec }, volumeClaimTemplates = [] }) => {
    const claims = volumeClaimTemplates.map(({ metadata }) => metadata?.name ?? '');
    const stray = firstStrayMount(spec, claims);
    return stray && ['template', 'spec', ...stray];
  },
);

export const statefulSet = defineKind(
  {
    kind: 'StatefulSet',
    group: 'apps',
    versions: ['v1'],
    scope: 'namespaced',
    name: 'dns-label',
    fields: {
      spec: required(
        object(
          {
            replicas: optional(atLeastZero, 'How many pods there shall be.', '1'),
            selector: required(labelSelector, 'Which pods are its own; it can’t be changed later.'),
            template: required(podTemplateWithoutVolumes, 'What the pods are made from.'),
            serviceName: optional(dnsLabel, 'The headless Service that gives each pod a name in DNS.'),
            volumeClaimTemplates: optional(
              list(
                object({
                  apiVersion: optional(string(), 'Always `v1`; may be left out.'),
                  kind: optional(string(), 'Always `PersistentVolumeClaim`; may be left out.'),
                  metadata: optional(objectMeta, 'The name, by which containers mount it.'),
                  spec: required(volumeClaimSpec, 'The claim.'),
                  status: kubernetesStatus,
                }),
              ),
              'Claims of storage that each pod gets of its own, and keeps.',
            ),
            podManagementPolicy: optional(
              oneOfWords('OrderedReady', 'Parallel'),
              'Whether pods are made one after the other or all at once.',
              'OrderedReady',
            ),
            updateStrategy: optional(
              object(
                {
                  type: optional(
                    oneOfWords('RollingUpdate', 'OnDelete'),
                    'Whether pods are replaced when the template changes, or when somebody removes them.',
                    'RollingUpdate',
                  ),
                  rollingUpdate: optional(
                    object({
                      partition: optional(
                        atLeastZero,
                        'Pods with a smaller number keep the old template.',
                        '0',
                      ),
                      maxUnavailable: optional(intOrPercent, 'How many pods may be missing.', '1'),
                    }),
                    'How far a rolling update goes.',
                  ),
                },
                {
                  constraints: [
                    condition(
                      'rollingUpdate does not go with the type OnDelete',
                      'Remove `rollingUpdate`, or write `type: RollingUpdate`.',
                      ({ type, rollingUpdate }) =>
                        type === 'OnDelete' && rollingUpdate ? ['rollingUpdate'] : undefined,
                    ),
                    condition(
                      'with maxUnavailable 0 nothing could ever change',
                      'Write at least 1.',
                      ({ rollingUpdate }) =>
                        isNone(rollingUpdate?.maxUnavailable ?? 1)
                          ? ['rollingUpdate', 'maxUnavailable']
                          : undefined,
                    ),
                  ],
                },
              ),
              'How new pods take the place of old ones.',
            ),
            ordinals: optional(
              object({ start: optional(atLeastZero, 'The number of the first pod.', '0') }),
              'How pods are numbered.',
            ),
            persistentVolumeClaimRetentionPolicy: optional(
              object({
                whenDeleted: optional(
                  retention,
                  'What happens to claims when the StatefulSet goes.',
                  'Retain',
                ),
                whenScaled: optional(
                  retention,
                  'What happens to the claims of pods that are too many.',
                  'Retain',
                ),
              }),
              'What happens to claims.',
            ),
            minReadySeconds: optional(atLeastZero, 'How long a new pod must be ready before it counts.', '0'),
            revisionHistoryLimit: optional(
              atLeastZero,
              'How many old versions are kept to go back to.',
              '10',
            ),
          },
          { constraints: [...workloadConstraints, mountsHaveVolumes] },
        ),
        'The pods, their names and their storage.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Keeps pods that each have a lasting name and storage of their own: databases, queues.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  },
);
