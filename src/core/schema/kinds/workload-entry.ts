import { optional, required } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { workloadEntry as spec } from '../shapes/workload-entry.ts';

export const workloadEntry = defineKind(
  {
    kind: 'WorkloadEntry',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: required(spec, 'Where the workload is, and what it is called.'),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Stands for one workload outside Kubernetes, such as a virtual machine; a ServiceEntry selects it by its labels.',
    link: 'https://istio.io/latest/docs/reference/config/networking/workload-entry/',
  },
);
