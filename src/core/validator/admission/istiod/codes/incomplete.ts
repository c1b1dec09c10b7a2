import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Something without which nothing happens';

export const doc: RuleDoc = {
  what: 'The document lacks a part that Istio needs to configure anything: a server of a Gateway, a host, a port, a destination, routes, or what a patch does.',
  why: istiodReasons.incomplete,
  mend: 'Add the part. If there is nothing to add, remove what stands around it.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No routes',
      yaml: `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: orders
  namespace: shop
spec: # incomplete
  hosts:
  - orders
`,
    },
  ],
  pass: [
    {
      title: 'With a route',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
