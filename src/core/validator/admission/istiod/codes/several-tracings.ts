import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'More than one way to trace';

export const doc: RuleDoc = {
  what: 'Istio uses the first entry under `tracing`, and the first provider in it. It takes the document and warns that the rest has no effect.',
  why: istiodReasons['several-tracings'],
  mend: 'Join the entries into one.',
  links: [istioReference('Telemetry')],
  lesson: 'telemetry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Two entries',
      yaml: sample(
        'Telemetry',
        `
tracing:
- randomSamplingPercentage: 10
- providers: # several-tracings
  - name: jaeger
`,
      ),
    },
  ],
  pass: [
    {
      title: 'One entry',
      yaml: sample(
        'Telemetry',
        `
tracing:
- providers:
  - name: jaeger
  randomSamplingPercentage: 10
`,
      ),
    },
  ],
};
