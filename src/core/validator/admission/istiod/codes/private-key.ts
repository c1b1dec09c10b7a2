import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A private key in a policy';

export const doc: RuleDoc = {
  what: 'A key under `jwks` has its private part, or is a shared secret. Istio takes the document and warns.',
  why: istiodReasons['private-key'],
  mend: 'Replace the key pair, since everyone who can read the policy has it now, and write the public part alone.',
  links: [istioReference('RequestAuthentication')],
  lesson: 'request-authentication',
};

export const examples: Examples = {
  fail: [
    {
      title: 'With its private part',
      yaml: sample(
        'RequestAuthentication',
        `
jwtRules:
- issuer: https://id.example.com
  jwks: '{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB"}]}' # private-key
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Without it',
      yaml: sample(
        'RequestAuthentication',
        `
jwtRules:
- issuer: https://id.example.com
  jwks: '{"keys":[{"kty":"RSA","n":"AQAB","e":"AQAB"}]}'
`,
      ),
    },
  ],
};
