import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A route by a claim, where no claims are';

export const doc: RuleDoc = {
  what: 'A condition asks for a claim of a token. Claims are kept for routing at Gateways only, and this VirtualService is also for sidecar proxies.',
  why: istiodReasons['claim-route'],
  mend: 'Name Gateways under `gateways`, without `mesh`, or let the Gateway copy the claim into a header and match that.',
  links: [istioReference('VirtualService')],
  lesson: 'request-authentication',
};

export const examples: Examples = {
  fail: [
    {
      title: 'In the mesh',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - headers:
      "@request.auth.claims.group": # claim-route
        exact: staff
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'At a Gateway',
      yaml: sample(
        'VirtualService',
        `
hosts:
- shop.example.com
gateways:
- shop/edge
http:
- match:
  - headers:
      "@request.auth.claims.group":
        exact: staff
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
