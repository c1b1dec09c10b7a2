import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A share that is none';

export const doc: RuleDoc = {
  what: 'A percentage lies between 0 and 100. That of a fault may also not be smaller than 0.0001, which Envoy could not count.',
  why: istiodReasons['bad-percentage'],
  mend: 'Write a number from 0 to 100; 0.5 is half a percent.',
  links: [istioReference('VirtualService')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'More than all',
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
    value: 150 # bad-percentage
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Half of them',
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
    value: 50
`,
      ),
    },
  ],
};
