import { list, object, optional } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { jwtRule } from '../shapes/jwt-rule.ts';
import { attachedOnce, selector, targetReference, targetReferences } from '../shapes/policy-attachment.ts';

export const requestAuthentication = defineKind(
  {
    kind: 'RequestAuthentication',
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
            jwtRules: optional(
              list(jwtRule, { maxItems: 4096 }),
              'The tokens that are known; one that none of them accepts is refused.',
            ),
          },
          { constraints: [attachedOnce] },
        ),
        'Which tokens count.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Says which JSON Web Tokens count. It refuses bad tokens; that there must be one, an AuthorizationPolicy says.',
    link: 'https://istio.io/latest/docs/reference/config/security/request_authentication/',
  },
);
