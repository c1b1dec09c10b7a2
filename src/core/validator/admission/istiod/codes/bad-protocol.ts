import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A protocol that Istio does not know';

export const doc: RuleDoc = {
  what: 'The protocol of a port is none of those for which Istio can build a listener.',
  why: istiodReasons['bad-protocol'],
  mend: 'Write HTTP, HTTP2, GRPC, GRPC-WEB, HTTPS, TLS, TCP, MONGO, REDIS or MYSQL. What is none of these is TCP.',
  links: [istioReference('Gateway')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A word of its own',
      yaml: sample(
        'Gateway',
        `
selector:
  istio: ingressgateway
servers:
- port:
    number: 8443
    name: quic
    protocol: QUIC # bad-protocol
  hosts:
  - shop.example.com
`,
      ),
    },
  ],
  pass: [
    {
      title: 'One that is known',
      yaml: sample(
        'Gateway',
        `
selector:
  istio: ingressgateway
servers:
- port:
    number: 80
    name: http
    protocol: HTTP
  hosts:
  - shop.example.com
`,
      ),
    },
  ],
};
