import { boolean, list, object, optional, string } from '../../build.ts';
import { defineKind } from '../../kind-schema.ts';

export const serviceAccount = defineKind(
  {
    kind: 'ServiceAccount',
    group: '',
    versions: ['v1'],
    scope: 'namespaced',
    fields: {
      automountServiceAccountToken: optional(boolean(), 'Whether pods get its token.', 'true'),
      imagePullSecrets: optional(
        list(object({ name: optional(string(), 'The name of the Secret.') })),
        'Secrets with which pods of the account fetch images.',
      ),
      secrets: optional(
        list(
          object({
            name: optional(string(), 'The name of the Secret.'),
            namespace: optional(string(), 'Not used here.'),
            kind: optional(string(), 'Not used here.'),
            apiVersion: optional(string(), 'Not used here.'),
            fieldPath: optional(string(), 'Not used here.'),
            resourceVersion: optional(string(), 'Not used here.'),
            uid: optional(string(), 'Not used here.'),
          }),
        ),
        'Secrets that pods of the account may use; seldom needed.',
      ),
    },
  },
  {
    doc: 'The account that pods run as. With Istio it is their identity: its name stands in their certificates.',
    link: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  },
);
