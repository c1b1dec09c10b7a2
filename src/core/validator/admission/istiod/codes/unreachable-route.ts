import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A route that no request reaches';

export const doc: RuleDoc = {
  what: 'A route before has no conditions and takes every request, or routes before have all conditions of this one. istiod takes the document and warns.',
  why: istiodReasons['unreachable-route'],
  mend: 'Put the route without conditions last, and remove conditions that are there twice.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Behind the one for all',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
- match: # unreachable-route
  - uri:
      prefix: /v2
  route:
  - destination:
      host: orders-v2
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The one for all last',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - uri:
      prefix: /v2
  route:
  - destination:
      host: orders-v2
- route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
