import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A CORS policy that browsers could not read';

export const doc: RuleDoc = {
  what: 'A method is none of HTTP, an origin is empty, the name of a header has signs it can not have, or `maxAge` has fractions of a second.',
  why: istiodReasons['bad-cors'],
  mend: 'Write methods in capitals, origins as `exact`, `prefix` or `regex`, and whole seconds.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A method in small letters',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- corsPolicy:
    allowMethods:
    - get # bad-cors
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'In capitals',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- corsPolicy:
    allowMethods:
    - GET
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
