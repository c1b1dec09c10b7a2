import { map, object, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { workloadTemplate } from '../shapes/workload-entry.ts';
import { workloadProbe } from '../shapes/workload-probe.ts';

const texts = map(string(), { maxProperties: 256 });

export const workloadGroup = defineKind(
  {
    kind: 'WorkloadGroup',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          metadata: optional(
            object({
              labels: optional(texts, 'Labels of the WorkloadEntries.'),
              annotations: optional(texts, 'Annotations of the WorkloadEntries.'),
            }),
            'What each WorkloadEntry of the group bears.',
          ),
          template: required(workloadTemplate, 'What the workloads of the group have in common.'),
          probe: optional(workloadProbe, 'How the proxy beside a workload finds out whether it is ready.'),
        }),
        'What workloads of the group are like.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Describes workloads outside Kubernetes that register themselves: a template for their WorkloadEntries.',
    link: 'https://istio.io/latest/docs/reference/config/networking/workload-group/',
  },
);
