import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';

export const title = 'An annotation that istiod refuses';

export const doc: RuleDoc = {
  what: 'Istio keeps some annotations to itself, and `istio.io/dry-run` is for AuthorizationPolicies with the action ALLOW or DENY alone, with `"true"` or `"false"` in quotes.',
  why: istiodReasons['bad-annotation'],
  mend: 'Remove the annotation, or write its value as text.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Trying out what can not be tried out',
      yaml: `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
  namespace: shop
  annotations:
    istio.io/dry-run: "true" # bad-annotation
spec:
  hosts:
  - orders
  http:
  - route:
    - destination:
        host: orders
`,
    },
  ],
  pass: [
    {
      title: 'A policy tried out',
      yaml: `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
  annotations:
    istio.io/dry-run: "true"
spec:
  rules:
  - to:
    - operation:
        methods:
        - GET
`,
    },
  ],
};
