import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A host that can not be one';

export const doc: RuleDoc = {
  what: 'The text can not be a name in DNS, or has an asterisk where none may stand. Hosts are letters, digits and hyphens between dots; an asterisk may stand for the first part. Sidecars and Gateways want a full name, with the namespace before a slash in a Sidecar.',
  why: istiodReasons['bad-host'],
  mend: 'Correct the name. A port, a path or a scheme does not belong to it; a Service of another namespace is written in full, `name.namespace.svc.cluster.local`.',
  links: [istioReference('VirtualService'), istioReference('Sidecar')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'An underscore',
      yaml: sample(
        'VirtualService',
        `
hosts:
- my_orders # bad-host
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
    {
      title: 'No namespace before the slash',
      yaml: sample(
        'Sidecar',
        `
egress:
- hosts:
  - orders.shop.svc.cluster.local # bad-host
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Letters, digits, hyphens and dots',
      yaml: sample(
        'VirtualService',
        `
hosts:
- my-orders.example.com
http:
- route:
  - destination:
      host: orders
`,
      ),
    },
    {
      title: 'The namespace, a slash, the host',
      yaml: sample(
        'Sidecar',
        `
egress:
- hosts:
  - shop/orders.shop.svc.cluster.local
`,
      ),
    },
  ],
};
