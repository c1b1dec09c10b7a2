import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A part of a rule that says nothing';

export const doc: RuleDoc = {
  what: 'A `source` or an `operation` stands there without a field. Istio refuses it, since it would hold for everyone.',
  why: istiodReasons['empty-rule'],
  mend: 'Say what is meant, or remove the entry. A rule for every request is `- {}`.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Any caller',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- from:
  - source: {} # empty-rule
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Callers of a namespace',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- from:
  - source:
      namespaces:
      - shop
`,
      ),
    },
  ],
};
