import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A redirect that leads nowhere';

export const doc: RuleDoc = {
  what: 'A redirect needs something to change, has one way to change the path, and a status from 300 to 399. `prefixRewrite` needs conditions by prefix.',
  why: istiodReasons['bad-redirect'],
  mend: 'Add `uri`, `authority`, `scheme` or `port`; keep one of `uri` and `prefixRewrite`.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No redirect by its status',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- redirect:
    uri: /new
    redirectCode: 200 # bad-redirect
`,
      ),
    },
  ],
  pass: [
    {
      title: 'For good',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- redirect:
    uri: /new
    redirectCode: 308
`,
      ),
    },
  ],
};
