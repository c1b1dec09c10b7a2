import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A Gateway in its old form';

export const doc: RuleDoc = {
  what: 'A Gateway is named by a host, `name.namespace.svc.cluster.local`. Istio reads it still and warns.',
  why: istiodReasons['legacy-gateway-name'],
  mend: 'Write `namespace/name`, or the name alone for a Gateway of the own namespace.',
  links: [istioReference('VirtualService')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'By a host',
      yaml: sample(
        'VirtualService',
        `
hosts:
- shop.example.com
gateways:
- edge.shop.svc.cluster.local # legacy-gateway-name
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
      title: 'By namespace and name',
      yaml: sample(
        'VirtualService',
        `
hosts:
- shop.example.com
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
