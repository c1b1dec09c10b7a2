import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Keys that can not be read';

export const doc: RuleDoc = {
  what: 'The text under `jwks` is no JSON, no JSON Web Key Set, or a key in it lacks what its type needs.',
  why: istiodReasons['bad-jwks'],
  mend: 'Paste what the issuer serves at its `jwks_uri`, or better, write `jwksUri` and let istiod fetch it.',
  links: [istioReference('RequestAuthentication')],
  lesson: 'request-authentication',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No type',
      yaml: sample(
        'RequestAuthentication',
        `
jwtRules:
- issuer: https://id.example.com
  jwks: '{"keys":[{"n":"AQAB","e":"AQAB"}]}' # bad-jwks
`,
      ),
    },
  ],
  pass: [
    {
      title: 'An RSA key',
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
