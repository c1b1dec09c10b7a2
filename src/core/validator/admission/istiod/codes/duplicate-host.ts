import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Two entries for the same host';

export const doc: RuleDoc = {
  what: 'Two hosts of a VirtualService are equal, or one has an asterisk that covers the other: istiod refuses it. In a Sidecar, entries that others cover have no effect, and istiod warns.',
  why: istiodReasons['duplicate-host'],
  mend: 'Keep the wider entry, or put the two into documents of their own.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'One covers the other',
      yaml: sample(
        'VirtualService',
        `
hosts:
- "*.example.com"
- shop.example.com # duplicate-host
gateways:
- shop/edge
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The wider one',
      yaml: sample(
        'VirtualService',
        `
hosts:
- "*.example.com"
gateways:
- shop/edge
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
