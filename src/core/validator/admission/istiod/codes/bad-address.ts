import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'An address that is none';

export const doc: RuleDoc = {
  what: 'The text is no IP address, no block of addresses in CIDR notation, or names no socket, where one of these is wanted.',
  why: istiodReasons['bad-address'],
  mend: 'Write `10.0.0.1` or `2001:db8::1` for one address and `10.0.0.0/16` for a block, without a port and without brackets. Where names are allowed, `resolution: DNS` says so.',
  links: [istioReference('ServiceEntry'), istioReference('WorkloadEntry')],
  lesson: 'service-entry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A name under STATIC',
      yaml: sample(
        'ServiceEntry',
        `
hosts:
- api.example.com
ports:
- number: 443
  name: tls
  protocol: TLS
resolution: STATIC
endpoints:
- address: backend.example.com # bad-address
`,
      ),
    },
  ],
  pass: [
    {
      title: 'An address under STATIC',
      yaml: sample(
        'ServiceEntry',
        `
hosts:
- api.example.com
ports:
- number: 443
  name: tls
  protocol: TLS
resolution: STATIC
endpoints:
- address: 192.0.2.10
`,
      ),
    },
  ],
};
