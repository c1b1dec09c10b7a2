import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A condition that Istio does not know';

export const doc: RuleDoc = {
  what: 'The key under `when` is no attribute, or one of a map without an entry, or nothing is compared with it.',
  why: istiodReasons['policy-condition'],
  mend: 'Take the key from the list of conditions; headers and claims are named in brackets: `request.headers[x-user]`.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A slip',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- when:
  - key: request.header[x-user] # policy-condition
    values:
    - staff
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The attribute',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- when:
  - key: request.headers[x-user]
    values:
    - staff
`,
      ),
    },
  ],
};
