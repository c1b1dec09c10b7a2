import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A rewrite that changes nothing, or twice';

export const doc: RuleDoc = {
  what: 'A rewrite changes the path by `uri` or by `uriRegexRewrite`, not by both, and may change the host by `authority`. An expression needs both `match` and `rewrite`.',
  why: istiodReasons['bad-rewrite'],
  mend: 'Keep one way to change the path, and write both parts of it.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Half an expression',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- rewrite:
    uriRegexRewrite: # bad-rewrite
      match: /old/(.*)
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Both halves',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- rewrite:
    uriRegexRewrite:
      match: /old/(.*)
      rewrite: /new/\\1
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
