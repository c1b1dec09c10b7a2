import { int32, object, oneOfWords, optional, required } from '../../build.ts';
import { condition } from '../../condition.ts';
import { defineKind } from '../../kind-schema.ts';
import { intOrPercent, isNone } from '../../shapes/int-or-percent.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { labelSelector } from '../../shapes/label-selector.ts';
import { podTemplate } from '../../shapes/pod/pod-template.ts';
import { workloadConstraints } from '../../shapes/pod/workload-constraints.ts';

const atLeastZero = int32({ minimum: 0 });

const rollingUpdate = object(
  {
    maxUnavailable: optional(intOrPercent, 'On how many nodes the pod may be missing.', '1'),
    maxSurge: optional(intOrPercent, 'On how many nodes old and new pod may run at once.', '0'),
  },
  {
    constraints: [
      condition(
        'one of maxUnavailable and maxSurge must be 0, and only one',
        'Set one of the two to 0.',
        ({ maxUnavailable = 1, maxSurge = 0 }) =>
          isNone(maxUnavailable) === isNone(maxSurge) ? ['maxUnavailable'] : undefined,
      ),
    ],
  },
);

export const daemonSet = defineKind(
  {
    kind: 'DaemonSet',
    group: 'apps',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            selector: required(labelSelector, 'Which pods are its own; it can’t be changed later.'),
            template: required(podTemplate, 'What the pods are made from.'),
            updateStrategy: optional(
              object({
                type: optional(
                  oneOfWords('RollingUpdate', 'OnDelete'),
                  'Whether pods are replaced when the template changes, or when somebody removes them.',
                  'RollingUpdate',
                ),
                rollingUpdate: optional(rollingUpdate, 'How far a rolling update may go at once.'),
              }),
              'How new pods take the place of old ones.',
            ),
            minReadySeconds: optional(atLeastZero, 'How long a new pod must be ready before it counts.', '0'),
            revisionHistoryLimit: optional(
              atLeastZero,
              'How many old versions are kept to go back to.',
              '10',
            ),
          },
          { constraints: workloadConstraints },
        ),
        'The pods, one for each node.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Keeps one pod on every node, or on those it chooses: log collectors, the proxy of ambient mode.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/',
  },
);
