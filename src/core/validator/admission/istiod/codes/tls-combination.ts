import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'TLS settings that do not go with the mode';

export const doc: RuleDoc = {
  what: 'Each mode of TLS needs certain keys and certificates and excludes others: MUTUAL needs a certificate of its own, `credentialName` replaces files, ISTIO_MUTUAL brings everything itself, plain HTTP has none.',
  why: istiodReasons['tls-combination'],
  mend: 'Decide on the mode, give it what it needs, and remove the rest.',
  links: [istioReference('DestinationRule'), istioReference('Gateway')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No certificate to show',
      yaml: sample(
        'DestinationRule',
        `
host: api.example.com
trafficPolicy:
  tls:
    mode: MUTUAL
    credentialName: partner
    caCertificates: /etc/certs/ca.pem # tls-combination
`,
      ),
    },
  ],
  pass: [
    {
      title: 'All from one Secret',
      yaml: sample(
        'DestinationRule',
        `
host: api.example.com
trafficPolicy:
  tls:
    mode: MUTUAL
    credentialName: partner
`,
      ),
    },
  ],
};
