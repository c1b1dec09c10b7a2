import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A proxy for calls that are refused';

export const doc: RuleDoc = {
  what: '`egressProxy` gets the calls to unknown hosts. It needs `mode: ALLOW_ANY`, without which such calls are refused, and a port.',
  why: istiodReasons['egress-proxy'],
  mend: 'Write `mode: ALLOW_ANY` and a port. Mind that newer versions of Istio do not read the field; an egress gateway takes its place.',
  links: [istioReference('Sidecar')],
  lesson: 'sidecar-resource',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Refused, and sent on',
      yaml: sample(
        'Sidecar',
        `
egress:
- hosts:
  - ./*
outboundTrafficPolicy:
  mode: REGISTRY_ONLY
  egressProxy: # egress-proxy
    host: egress.shop.svc.cluster.local
    port:
      number: 8080
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Refused',
      yaml: sample(
        'Sidecar',
        `
egress:
- hosts:
  - ./*
outboundTrafficPolicy:
  mode: REGISTRY_ONLY
`,
      ),
    },
  ],
};
