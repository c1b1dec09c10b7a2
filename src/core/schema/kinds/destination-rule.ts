import { list, map, object, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { exportTo } from '../shapes/export-to.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { trafficPolicy } from '../shapes/traffic-policy.ts';
import { workloadSelector } from '../shapes/workload-selector.ts';

const subset = object({
  name: required(string(), 'The name that routes use.'),
  labels: optional(
    map(string()),
    'Labels by which the pods of the subset are told from the rest of the host.',
  ),
  trafficPolicy: optional(trafficPolicy, 'What differs for this subset from the policy of the host.'),
});

export const destinationRule = defineKind(
  {
    kind: 'DestinationRule',
    group: 'networking.istio.io',
    versions: ['v1', 'v1beta1', 'v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object({
          host: required(
            string(),
            'The host it is for, as callers name it; a short name is completed with the namespace.',
          ),
          trafficPolicy: optional(trafficPolicy, 'What proxies do with calls to the host.'),
          subsets: optional(list(subset), 'Named parts of the host, mostly versions.'),
          exportTo,
          workloadSelector: optional(workloadSelector, 'The callers it is for.', 'all that see it'),
        }),
        'The host and what callers do with it.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Says what a proxy does with calls to a host once the route is chosen: subsets, load balancing, limits, TLS.',
    link: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/',
  },
);
