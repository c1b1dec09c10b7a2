import { boolean, int32, object, oneOfWords, optional, required } from '../../build.ts';
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
    maxSurge: optional(intOrPercent, 'How many pods there may be on top of `replicas`.', '25%'),
    maxUnavailable: optional(intOrPercent, 'How many pods may be missing.', '25%'),
  },
  {
    constraints: [
      condition(
        'maxSurge and maxUnavailable are both 0, so nothing could ever change',
        'Raise one of the two.',
        ({ maxSurge = '25%', maxUnavailable = '25%' }) =>
          isNone(maxSurge) && isNone(maxUnavailable) ? ['maxUnavailable'] : undefined,
      ),
    ],
  },
);

const strategy = object(
  {
    type: optional(
      oneOfWords('RollingUpdate', 'Recreate'),
      'Whether pods are replaced little by little, or all at once after the old ones ended.',
      'RollingUpdate',
    ),
    rollingUpdate: optional(rollingUpdate, 'How far a rolling update may go at once.'),
  },
  {
    constraints: [
      condition(
        'rollingUpdate does not go with the type Recreate',
        'Remove `rollingUpdate`, or write `type: RollingUpdate`.',
        ({ type, rollingUpdate: settings }) =>
          type === 'Recreate' && settings !== undefined ? ['rollingUpdate'] : undefined,
      ),
    ],
  },
);

export const deployment = defineKind(
  {
    kind: 'Deployment',
    group: 'apps',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            replicas: optional(atLeastZero, 'How many pods there shall be.', '1'),
            selector: required(labelSelector, 'Which pods are its own; it can’t be changed later.'),
            template: required(podTemplate, 'What the pods are made from.'),
            strategy: optional(strategy, 'How new pods take the place of old ones.'),
            minReadySeconds: optional(
              atLeastZero,
              'How long a new pod must be ready before it counts as available.',
              '0',
            ),
            progressDeadlineSeconds: optional(
              atLeastZero,
              'After how long without progress an update counts as failed.',
              '600',
            ),
            revisionHistoryLimit: optional(
              atLeastZero,
              'How many old versions are kept to go back to.',
              '10',
            ),
            paused: optional(boolean(), 'Stops changes from being rolled out.', 'false'),
          },
          {
            constraints: [
              ...workloadConstraints,
              condition(
                'progressDeadlineSeconds must be larger than minReadySeconds',
                'Raise `progressDeadlineSeconds`, or lower `minReadySeconds`.',
                ({
                  progressDeadlineSeconds: deadline = 600,
                  minReadySeconds: least = 0,
                }: {
                  readonly progressDeadlineSeconds?: number;
                  readonly minReadySeconds?: number;
                }) => (deadline <= least ? ['progressDeadlineSeconds'] : undefined),
              ),
            ],
          },
        ),
        'The pods, and how changes reach them.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Keeps a number of equal pods running and replaces them step by step when their template changes.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/',
  },
);
