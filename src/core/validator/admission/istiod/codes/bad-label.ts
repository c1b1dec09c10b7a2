import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A label that no workload can have';

export const doc: RuleDoc = {
  what: 'A key or a value has signs that labels of Kubernetes can not have, so nothing could ever bear it.',
  why: istiodReasons['bad-label'],
  mend: 'Use letters, digits, hyphens, underscores and dots, with a letter or digit at both ends; a key may have a DNS name and a slash before it.',
  links: [istioReference('DestinationRule')],
  lesson: 'destination-rule',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A blank in a value',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v2
  labels:
    version: two words # bad-label
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Without it',
      yaml: sample(
        'DestinationRule',
        `
host: orders
subsets:
- name: v2
  labels:
    version: two-words
`,
      ),
    },
  ],
};
