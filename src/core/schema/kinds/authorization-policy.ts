import { list, object, oneOfWords, optional, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { authorizationRule } from '../shapes/authorization-rule.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { attachedOnce, selector, targetReference, targetReferences } from '../shapes/policy-attachment.ts';

export const authorizationPolicy = defineKind(
  {
    kind: 'AuthorizationPolicy',
    group: 'security.istio.io',
    versions: ['v1', 'v1beta1'],
    scope: 'namespaced',
    fields: {
      spec: optional(
        object(
          {
            selector,
            targetRef: targetReference,
            targetRefs: targetReferences,
            rules: optional(
              list(authorizationRule, { maxItems: 512 }),
              'When the action is taken: one of these must hold.',
              'never, so ALLOW without rules denies everything',
            ),
            action: optional(
              oneOfWords('ALLOW', 'DENY', 'AUDIT', 'CUSTOM'),
              'What happens to requests for which a rule holds. CUSTOM is asked first, then DENY, then ALLOW.',
              'ALLOW',
            ),
            provider: optional(
              object({
                name: optional(string(), 'The name of an extension provider in the mesh configuration.'),
              }),
              'Who decides, for CUSTOM.',
            ),
          },
          { oneOf: [['provider']], constraints: [attachedOnce] },
        ),
        'Which requests are allowed or denied.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Allows or denies requests by caller, operation and condition. Once an ALLOW policy is there, whatever it does not allow is denied.',
    link: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  },
);
