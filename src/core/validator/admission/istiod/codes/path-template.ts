import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A path with braces that is no template';

export const doc: RuleDoc = {
  what: 'In paths, `{*}` stands for one part and `{**}` for all that is left; other braces are refused, and beside templates an asterisk is none.',
  why: istiodReasons['path-template'],
  mend: 'Write `{*}` where the name of a parameter stands, and `{**}` last.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'The name of a parameter',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- to:
  - operation:
      paths:
      - /orders/{id} # path-template
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Any one part',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- to:
  - operation:
      paths:
      - /orders/{*}
`,
      ),
    },
  ],
};
