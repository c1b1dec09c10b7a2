import { object, optional, required, string } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { controllerPattern, namespace } from '../../shapes/gateway-api/forms.ts';
import { localReference } from '../../shapes/gateway-api/references.ts';
import { kubernetesStatus } from '../../shapes/kubernetes-status.ts';

export const gatewayClass = defineKind(
  {
    kind: 'GatewayClass',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    scope: 'cluster',
    fields: {
      spec: required(
        object({
          controllerName: required(
            string({ minLength: 1, maxLength: 253, pattern: `^${controllerPattern}` }),
            'Who looks after its Gateways; `istio.io/gateway-controller` for Istio. It can’t be changed later.',
          ),
          parametersRef: optional(
            object({ ...localReference, namespace: optional(namespace, 'Its namespace.') }),
            'The object that holds settings.',
          ),
          description: optional(string({ maxLength: 64 }), 'A word for people.'),
        }),
        'Who looks after Gateways of the class.',
      ),
      status: kubernetesStatus,
    },
  },
  {
    doc: 'A class of Gateways: who makes them and with which settings. Istio brings `istio` itself.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/gatewayclass/',
  },
);
