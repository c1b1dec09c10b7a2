import { int32, list, object, oneOfWords, optional, preserved } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { envoyMatch } from '../shapes/envoy-match.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { labelsSelector } from '../shapes/labels-selector.ts';
import { targetReferences } from '../shapes/policy-attachment.ts';

const applyTo = oneOfWords(
  'INVALID',
  'LISTENER',
  'FILTER_CHAIN',
  'NETWORK_FILTER',
  'HTTP_FILTER',
  'ROUTE_CONFIGURATION',
  'VIRTUAL_HOST',
  'HTTP_ROUTE',
  'CLUSTER',
  'EXTENSION_CONFIG',
  'BOOTSTRAP',
  'LISTENER_FILTER',
);

const operation = oneOfWords(
  'INVALID',
  'MERGE',
  'ADD',
  'REMOVE',
  'INSERT_BEFORE',
  'INSERT_AFTER',
  'INSERT_FIRST',
  'REPLACE',
  'MERGE_AND_REPLACE_LIST',
);

const configPatch = object({
  applyTo: optional(applyTo, 'What is patched: listeners, filters, routes, clusters.'),
  match: optional(envoyMatch, 'Which of them.', 'all'),
  patch: optional(
    object({
      operation: optional(operation, 'What is done with it.'),
      value: optional(preserved(), 'What is merged or put in, in the words of the Envoy API.'),
      filterClass: optional(
        oneOfWords('UNSPECIFIED', 'AUTHN', 'AUTHZ', 'STATS'),
        'Meant to say behind which of Istio’s own filters an added one stands; Istio does not act on it.',
        'as `operation` says',
      ),
    }),
    'The change.',
  ),
});

export const envoyFilter = defineKind(
  {
    kind: 'EnvoyFilter',
    group: 'networking.istio.io',
    versions: ['v1alpha3'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object(
          {
            workloadSelector: optional(
              labelsSelector,
              'The workloads it is for.',
              'all of the namespace, or of the mesh in the root namespace',
            ),
            targetRefs: targetReferences,
            configPatches: optional(list(configPatch), 'The patches, done in their order.'),
            priority: optional(int32(), 'Its place among all EnvoyFilters: the lowest comes first.', '0'),
          },
          {
            constraints: [
              {
                message: 'only one of targetRefs or workloadSelector can be set',
                remedy: 'Keep `workloadSelector` for pods or `targetRefs` for resources.',
                holds: ({ workloadSelector, targetRefs }) =>
                  workloadSelector === undefined || targetRefs === undefined,
              },
            ],
          },
        ),
        'What is changed in the configuration of which proxies.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Changes the Envoy configuration that Istio makes. Nothing checks whether the result works: the last resort.',
    link: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/',
  },
);
