import { int32, object, optional, required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { labelSelector } from '../../shapes/label-selector.ts';
import { podTemplate } from '../../shapes/pod/pod-template.ts';
import { workloadConstraints } from '../../shapes/pod/workload-constraints.ts';

const atLeastZero = int32({ minimum: 0 });

export const replicaSet = defineKind(
  {
    kind: 'ReplicaSet',
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
            minReadySeconds: optional(atLeastZero, 'How long a new pod must be ready before it counts.', '0'),
          },
          { constraints: workloadConstraints },
        ),
        'The pods.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Keeps a number of equal pods running. A Deployment makes one for each version of its template.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/',
  },
);
