import { list, object, oneOfWords, optional, required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { filterTypes, onlyOnce } from '../../shapes/gateway-api/filter-type.ts';
import { extensionRef, headerModifier, requestMirror } from '../../shapes/gateway-api/filters.ts';
import { hostname, sectionName } from '../../shapes/gateway-api/forms.ts';
import { methodMatch } from '../../shapes/gateway-api/grpc-method-match.ts';
import { headerMatches } from '../../shapes/gateway-api/http-match.ts';
import { matchCount } from '../../shapes/gateway-api/match-count.ts';
import { backendConstraints, parentRefs, weightedBackend } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

const filters = list(
  object(
    {
      type: required(
        oneOfWords('RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestMirror', 'ExtensionRef'),
        'Which filter it is; the field of the same name holds its settings.',
      ),
      requestHeaderModifier: optional(headerModifier, 'Changes to headers before the call goes on.'),
      responseHeaderModifier: optional(headerModifier, 'Changes to headers before the answer goes back.'),
      requestMirror: optional(requestMirror, 'Copies of the calls.'),
      extensionRef: optional(extensionRef, 'A filter of the implementation’s own.'),
    },
    {
      constraints: filterTypes({
        RequestHeaderModifier: 'requestHeaderModifier',
        ResponseHeaderModifier: 'responseHeaderModifier',
        RequestMirror: 'requestMirror',
        ExtensionRef: 'extensionRef',
      }),
    },
  ),
  { maxItems: 16, constraints: onlyOnce('RequestHeaderModifier', 'ResponseHeaderModifier') },
);

export const grpcRoute = defineKind(
  {
    kind: 'GRPCRoute',
    group: 'gateway.networking.k8s.io',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          parentRefs,
          hostnames: optional(
            list(hostname, { maxItems: 16 }),
            'The hosts it is for.',
            'those of the listener',
          ),
          rules: optional(
            list(
              object({
                name: optional(sectionName, 'The name, by which policies mean the rule.'),
                matches: optional(
                  list(
                    object({
                      method: optional(methodMatch, 'The service and method that are called.', 'all'),
                      headers: optional(headerMatches, 'Headers it must have.'),
                    }),
                    { maxItems: 64 },
                  ),
                  'Calls it is for: one of these must hold.',
                  'all calls',
                ),
                filters: optional(filters, 'What is done with calls and answers on their way.'),
                backendRefs: optional(
                  list(
                    object(
                      { ...weightedBackend, filters: optional(filters, 'Filters for this share alone.') },
                      { constraints: backendConstraints },
                    ),
                    { maxItems: 16 },
                  ),
                  'The Services among which calls are divided.',
                ),
              }),
              { maxItems: 16, constraints: [matchCount(0)] },
            ),
            'The rules; the one that matches most precisely is taken.',
          ),
        }),
        'Where calls by gRPC go.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Says where calls by gRPC go: by service, method, header or weight.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/grpcroute/',
  },
);
