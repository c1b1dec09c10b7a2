import { required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';
import { podSpec } from '../../shapes/pod/pod-spec.ts';

export const pod = defineKind(
  {
    kind: 'Pod',
    group: '',
    versions: ['v1'],
    scope: 'namespaced',
    fields: { spec: required(podSpec, 'Its containers and what they share.'), status: kubernetesStatus },
  },
  {
    doc: 'Containers that share one address and live and die together. Sidecars stand here.',
    link: 'https://kubernetes.io/docs/concepts/workloads/pods/',
  },
);
