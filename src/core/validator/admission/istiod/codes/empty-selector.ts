import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A selector that chooses everything';

export const doc: RuleDoc = {
  what: 'A selector is written, but names no labels. It then holds for every workload of the namespace, or of the mesh in the root namespace. Istio takes the document and warns.',
  why: istiodReasons['empty-selector'],
  mend: 'Add the labels of the workloads that are meant. If all are meant, remove the selector, so that readers see it.',
  links: [istioReference('PeerAuthentication')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No labels',
      yaml: sample(
        'AuthorizationPolicy',
        `
selector: {} # empty-selector
rules:
- to:
  - operation:
      methods:
      - GET
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Labels of the workloads',
      yaml: sample(
        'AuthorizationPolicy',
        `
selector:
  matchLabels:
    app: orders
rules:
- to:
  - operation:
      methods:
      - GET
`,
      ),
    },
  ],
};
