import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Weights that divide nothing';

export const doc: RuleDoc = {
  what: 'Several destinations share the traffic of a route, and none has a weight; or a weight is negative.',
  why: istiodReasons.weights,
  mend: 'Give each destination its share. The sum need not be 100: shares are in proportion to it.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Two destinations, no weights',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route: # weights
  - destination:
      host: orders
      subset: v1
  - destination:
      host: orders
      subset: v2
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Nine to one',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
      subset: v1
    weight: 90
  - destination:
      host: orders
      subset: v2
    weight: 10
`,
      ),
    },
  ],
};
