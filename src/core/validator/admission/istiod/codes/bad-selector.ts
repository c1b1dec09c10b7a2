import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A selector with a wildcard';

export const doc: RuleDoc = {
  what: 'Selectors compare labels letter for letter. An asterisk, or a label without a key, would match nothing.',
  why: istiodReasons['bad-selector'],
  mend: 'Write the whole label. To choose all workloads of the namespace, leave the selector out.',
  links: [istioReference('Sidecar')],
  lesson: 'sidecar-resource',
};

export const examples: Examples = {
  fail: [
    {
      title: 'An asterisk',
      yaml: sample(
        'Sidecar',
        `
workloadSelector:
  labels:
    app*: orders # bad-selector
egress:
- hosts:
  - ./*
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The whole label',
      yaml: sample(
        'Sidecar',
        `
workloadSelector:
  labels:
    app: orders
egress:
- hosts:
  - ./*
`,
      ),
    },
  ],
};
