import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A regular expression that RE2 can not read';

export const doc: RuleDoc = {
  what: 'The expression is longer than 1024 bytes or no expression in RE2 syntax. RE2 reads every text in one pass, so it has neither look-ahead nor references back.',
  why: istiodReasons['bad-regex'],
  mend: 'Rewrite what RE2 does not have: several conditions instead of a look-ahead, `prefix` or `exact` instead of an expression where they will do.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A look-ahead',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - uri:
      regex: /(?!admin).* # bad-regex
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'What it may be',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- match:
  - uri:
      regex: /(orders|carts)/[0-9]+
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
