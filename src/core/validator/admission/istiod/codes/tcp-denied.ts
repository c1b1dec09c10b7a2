import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A DENY that also holds for TCP';

export const doc: RuleDoc = {
  what: 'The rule of a DENY policy looks at HTTP alone: methods, paths, hosts, tokens. On ports that do not speak HTTP there are none of these, so Istio denies every connection there, and warns.',
  why: istiodReasons['tcp-denied'],
  mend: 'Add the ports that speak HTTP to each `operation`.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A method on every port',
      yaml: sample(
        'AuthorizationPolicy',
        `
action: DENY
rules:
- to: # tcp-denied
  - operation:
      methods:
      - DELETE
`,
      ),
    },
  ],
  pass: [
    {
      title: 'On one port',
      yaml: sample(
        'AuthorizationPolicy',
        `
action: DENY
rules:
- to:
  - operation:
      ports:
      - "8080"
      methods:
      - DELETE
`,
      ),
    },
  ],
};
