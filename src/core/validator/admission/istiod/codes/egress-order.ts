import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A listener for everything that is not last';

export const doc: RuleDoc = {
  what: 'An egress listener without a port takes all ports that no other listener has, so it stands last, and alone.',
  why: istiodReasons['egress-order'],
  mend: 'Move it to the end of `egress`, or give it a port.',
  links: [istioReference('Sidecar')],
  lesson: 'sidecar-resource',
};

export const examples: Examples = {
  fail: [
    {
      title: 'First',
      yaml: sample(
        'Sidecar',
        `
egress:
- hosts: # egress-order
  - ./*
- port:
    number: 9080
    protocol: HTTP
    name: orders
  hosts:
  - shop/*
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Last',
      yaml: sample(
        'Sidecar',
        `
egress:
- port:
    number: 9080
    protocol: HTTP
    name: orders
  hosts:
  - shop/*
- hosts:
  - ./*
`,
      ),
    },
  ],
};
