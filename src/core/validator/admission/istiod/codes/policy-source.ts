import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A caller that can not be told';

export const doc: RuleDoc = {
  what: 'A service account has a wildcard or more than one slash, stands beside namespaces or principals, or a trust domain has a slash or an asterisk in its middle.',
  why: istiodReasons['policy-source'],
  mend: 'Write service accounts as `NAME` or `NAMESPACE/NAME`, and use one way to name callers in a source.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'An asterisk',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- from:
  - source:
      serviceAccounts:
      - shop/* # policy-source
`,
      ),
    },
  ],
  pass: [
    {
      title: 'One account',
      yaml: sample(
        'AuthorizationPolicy',
        `
rules:
- from:
  - source:
      serviceAccounts:
      - shop/web
`,
      ),
    },
  ],
};
