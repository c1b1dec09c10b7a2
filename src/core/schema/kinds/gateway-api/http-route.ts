import { list, object, optional, required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { hostname } from '../../shapes/gateway-api/forms.ts';
import { httpRule } from '../../shapes/gateway-api/http-rule.ts';
import { matchCount } from '../../shapes/gateway-api/match-count.ts';
import { parentRefs } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

export const httpRoute = defineKind(
  {
    kind: 'HTTPRoute',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
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
            list(httpRule, { minItems: 1, maxItems: 16, constraints: [matchCount(1)] }),
            'The rules; the one that matches most precisely is taken.',
          ),
        }),
        'Where requests by HTTP go.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Says where requests by HTTP go, at a Gateway or inside the mesh: by host, path, header or weight.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/httproute/',
  },
);
