import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A delegation that can not be followed';

export const doc: RuleDoc = {
  what: 'A VirtualService without hosts takes part of the routes of another. It has HTTP routes only, names no Gateways, and delegates no further; and a route that delegates does nothing else.',
  why: istiodReasons.delegation,
  mend: 'Leave `gateways`, `tls` and `tcp` to the VirtualService that delegates, and either delegate or route.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Gateways, but no hosts',
      yaml: sample(
        'VirtualService',
        `
gateways: # delegation
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
      title: 'A VirtualService that others delegate to',
      yaml: sample(
        'VirtualService',
        `
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
