import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A rule for tokens with a gap';

export const doc: RuleDoc = {
  what: 'A rule must name the issuer or `jwksUri`, the address must be one of HTTP, and places where tokens are and go must have names.',
  why: istiodReasons['jwt-rule'],
  mend: 'Add `issuer`, exactly as the claim `iss` of the tokens has it.',
  links: [istioReference('RequestAuthentication')],
  lesson: 'request-authentication',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Whose tokens',
      yaml: sample(
        'RequestAuthentication',
        `
jwtRules:
- audiences: # jwt-rule
  - shop
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The issuer’s',
      yaml: sample(
        'RequestAuthentication',
        `
jwtRules:
- issuer: https://id.example.com
  audiences:
  - shop
`,
      ),
    },
  ],
};
