import { list, object, optional, required } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';
import { group, kind, namespace, objectName } from '../../shapes/gateway-api/forms.ts';

export const referenceGrant = defineKind(
  {
    kind: 'ReferenceGrant',
    group: 'gateway.networking.k8s.io',
    versions: ['v1', 'v1beta1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object({
          from: required(
            list(
              object({
                group: required(group, 'The API group of those who refer.'),
                kind: required(kind, 'Their kind, such as `HTTPRoute`.'),
                namespace: required(namespace, 'Their namespace.'),
              }),
              { minItems: 1, maxItems: 16 },
            ),
            'Who may refer to objects of this namespace.',
          ),
          to: required(
            list(
              object({
                group: required(group, 'The API group of what they refer to; empty for the core group.'),
                kind: required(kind, 'Its kind, such as `Service` or `Secret`.'),
                name: optional(objectName, 'Its name.', 'all of the kind'),
              }),
              { minItems: 1, maxItems: 16 },
            ),
            'What they may refer to.',
          ),
        }),
        'Who may refer to what.',
      ),
    },
  },
  {
    doc: 'Lets routes and Gateways of other namespaces refer to objects of this one.',
    link: 'https://gateway-api.sigs.k8s.io/api-types/referencegrant/',
  },
);
