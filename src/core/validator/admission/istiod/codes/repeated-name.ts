import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Two of the same name';

export const doc: RuleDoc = {
  what: 'Subsets, ports and listeners are told apart by their names or numbers, and two of them share one.',
  why: istiodReasons['repeated-name'],
  mend: 'Give each a name or a number of its own; join the two if they mean the same.',
  links: [istioReference('DestinationRule'), istioReference('Gateway')],
  lesson: 'destination-rule',
};

export const examples: Examples = {
  fail: [
    {
      title: 'The same subset twice',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v1
  labels:
    version: v1
- name: v1 # repeated-name
  labels:
    version: v2
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Two subsets',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v1
  labels:
    version: v1
- name: v2
  labels:
    version: v2
`,
      ),
    },
  ],
};
