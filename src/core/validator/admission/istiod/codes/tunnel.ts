import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A tunnel that can not be asked for';

export const doc: RuleDoc = {
  what: 'A tunnel is asked for by CONNECT or POST, and excludes the PROXY protocol.',
  why: istiodReasons.tunnel,
  mend: 'Write CONNECT, or leave `protocol` out, which means the same.',
  links: [istioReference('DestinationRule')],
  lesson: 'service-entry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'By GET',
      yaml: sample(
        'DestinationRule',
        `
host: proxy.example.com
trafficPolicy:
  tunnel:
    protocol: GET # tunnel
    targetHost: api.example.com
    targetPort: 443
`,
      ),
    },
  ],
  pass: [
    {
      title: 'By CONNECT',
      yaml: sample(
        'DestinationRule',
        `
host: proxy.example.com
trafficPolicy:
  tunnel:
    protocol: CONNECT
    targetHost: api.example.com
    targetPort: 443
`,
      ),
    },
  ],
};
