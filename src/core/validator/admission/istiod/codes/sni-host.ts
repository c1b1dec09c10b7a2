import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A server name that can not be matched';

export const doc: RuleDoc = {
  what: 'A TLS route tells connections apart by the server name that clients send. The name must be covered by the hosts of the VirtualService; an address is not sent by most clients, which istiod warns of.',
  why: istiodReasons['sni-host'],
  mend: 'Add the server name under `hosts`, or make a TCP route.',
  links: [istioReference('VirtualService')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Not among the hosts',
      yaml: sample(
        'VirtualService',
        `
hosts:
- shop.example.com
gateways:
- shop/edge
tls:
- match:
  - sniHosts:
    - pay.example.com # sni-host
  route:
  - destination:
      host: payments
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Among the hosts',
      yaml: sample(
        'VirtualService',
        `
hosts:
- shop.example.com
gateways:
- shop/edge
tls:
- match:
  - sniHosts:
    - shop.example.com
  route:
  - destination:
      host: payments
`,
      ),
    },
  ],
};
