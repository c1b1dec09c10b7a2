import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A condition that another covers';

export const doc: RuleDoc = {
  what: 'The same condition stands in a route before, or one with a shorter prefix does: its route is taken. istiod takes the document and warns.',
  why: istiodReasons['unused-match'],
  mend: 'Put the narrower condition first, or remove it.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'The shorter prefix first',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - uri:
      prefix: /orders
  route:
  - destination:
      host: orders
- match:
  - uri:
      prefix: /orders/new # unused-match
  route:
  - destination:
      host: orders-v2
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The longer prefix first',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - uri:
      prefix: /orders/new
  route:
  - destination:
      host: orders-v2
- match:
  - uri:
      prefix: /orders
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
