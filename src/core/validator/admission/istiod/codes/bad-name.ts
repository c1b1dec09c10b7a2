import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A name with other signs than allowed';

export const doc: RuleDoc = {
  what: 'Names of subsets, ports, Gateways and namespaces are single labels of DNS: letters, digits and hyphens, a letter or digit at both ends, at most 63.',
  why: istiodReasons['bad-name'],
  mend: 'Replace dots and underscores by hyphens, here and wherever the name is used.',
  links: [istioReference('DestinationRule')],
  lesson: 'destination-rule',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A dot in a subset',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v1.2 # bad-name
  labels:
    version: v1.2
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A hyphen instead',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v1-2
  labels:
    version: v1.2
`,
      ),
    },
  ],
};
