import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'An action without what it needs';

export const doc: RuleDoc = {
  what: 'DENY and CUSTOM without rules are never taken, CUSTOM needs a provider to ask and can not look at identities, and no other action has a provider.',
  why: istiodReasons['policy-action'],
  mend: 'Add rules; an empty rule, `- {}`, holds for every request. Name an extension provider of the mesh configuration for CUSTOM.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Denying nothing',
      yaml: `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec: # policy-action
  action: DENY
`,
    },
  ],
  pass: [
    {
      title: 'Denying everything',
      yaml: sample(
        'AuthorizationPolicy',
        `
action: DENY
rules:
- {}
`,
      ),
    },
  ],
};
