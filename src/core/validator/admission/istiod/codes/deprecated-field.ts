import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A field that is out of use';

export const doc: RuleDoc = {
  what: 'The field, or the name in it, has a successor. Istio reads it still and warns.',
  why: istiodReasons['deprecated-field'],
  mend: 'Write the successor, and remove the old field.',
  links: [istioReference('VirtualService')],
  lesson: 'debugging',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Whole percents',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
  mirror:
    host: orders-next
  mirrorPercent: 10 # deprecated-field
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Percents with a fraction',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
  mirror:
    host: orders-next
  mirrorPercentage:
    value: 10
`,
      ),
    },
  ],
};
