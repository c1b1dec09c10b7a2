import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'TLS settings without effect';

export const doc: RuleDoc = {
  what: 'Certificates stand where TLS is passed on unopened, a cipher is unknown or listed twice, an old version of TLS has no cipher, or `httpsRedirect` stands on a port that is not HTTP. Istio takes the document and warns.',
  why: istiodReasons['tls-ignored'],
  mend: 'Remove the setting, or change the mode so that it counts.',
  links: [istioReference('Gateway')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A Secret that nobody reads',
      yaml: sample(
        'Gateway',
        `
selector:
  istio: ingressgateway
servers:
- port:
    number: 443
    name: tls
    protocol: TLS
  hosts:
  - shop.example.com
  tls:
    mode: PASSTHROUGH
    credentialName: shop # tls-ignored
`,
      ),
    },
  ],
  pass: [
    {
      title: 'TLS ends here',
      yaml: sample(
        'Gateway',
        `
selector:
  istio: ingressgateway
servers:
- port:
    number: 443
    name: https
    protocol: HTTPS
  hosts:
  - shop.example.com
  tls:
    mode: SIMPLE
    credentialName: shop
`,
      ),
    },
  ],
};
