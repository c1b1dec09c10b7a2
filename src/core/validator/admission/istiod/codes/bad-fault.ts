import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A fault that does nothing';

export const doc: RuleDoc = {
  what: 'A fault has neither `abort` nor `delay`, or asks for what Istio can not do yet: delays that grow, and resets of HTTP/2.',
  why: istiodReasons['bad-fault'],
  mend: 'Write `abort.httpStatus` or `delay.fixedDelay`.',
  links: [istioReference('VirtualService')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Neither of the two',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- fault: {} # bad-fault
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'One in ten waits',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- fault:
    delay:
      percentage:
        value: 10
      fixedDelay: 3s
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
