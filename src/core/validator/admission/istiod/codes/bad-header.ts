import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A header that can not be matched or set';

export const doc: RuleDoc = {
  what: 'The name has signs that names of headers can not have, the value opens a variable with `%` that never ends, or the header is one that Envoy keeps to itself: names with a colon in front, and Host outside of requests.',
  why: istiodReasons['bad-header'],
  mend: 'Correct the name. Write `%%` for a percent sign. Change path and host of a request with `rewrite`.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A percent sign alone',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- headers:
    response:
      set:
        x-share: 100% # bad-header
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A percent sign as Envoy reads it',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- headers:
    response:
      set:
        x-share: 100%%
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
