import { list, object, optional, required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { sectionName } from '../../shapes/gateway-api/forms.ts';
import { backends, parentRefs } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

export const tcpRoute = defineKind(
  {
    kind: 'TCPRoute',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1alpha2'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          parentRefs,
          rules: required(
            list(
              object({
                name: optional(sectionName, 'The name, by which policies mean the rule.'),
                backendRefs: required(backends, 'The Services among which connections are divided.'),
              }),
              { minItems: 1, maxItems: 1 },
            ),
            'The rule; there is one.',
          ),
        }),
        'Where connections go.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'Says where connections by TCP go.',
    link: 'https://gateway-api.sigs.k8s.io/reference/spec/#tcproute',
  },
);
