import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A condition that says nothing';

export const doc: RuleDoc = {
  what: 'A prefix, an expression or a value to compare with is the empty text.',
  why: istiodReasons['empty-match'],
  mend: 'Write what is compared, or remove the condition if anything will do. An empty condition on a header, `x-user: {}`, asks that the header is there.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'An empty prefix',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - headers:
      x-user:
        prefix: "" # empty-match
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The header is there',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - headers:
      x-user: {}
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
