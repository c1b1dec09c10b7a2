import { required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { jobSpec } from '../../shapes/job-spec.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

export const job = defineKind(
  {
    kind: 'Job',
    group: 'batch',
    versions: ['v1'],
    scope: 'namespaced',
    fields: { spec: required(jobSpec, 'The pods, and how many must succeed.'), status: kubernetesStatus },
  },
  {
    doc: 'Runs pods until enough of them succeeded. A sidecar must end too, so a native one fits best.',
    link: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  },
);
