import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A limit for what is not counted';

export const doc: RuleDoc = {
  what: '`consecutiveLocalOriginFailures` limits failures to connect, but these are only counted apart with `splitExternalLocalOriginErrors: true`.',
  why: istiodReasons['outlier-detection'],
  mend: 'Add `splitExternalLocalOriginErrors: true`, or use `consecutive5xxErrors`, which counts both.',
  links: [istioReference('DestinationRule')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Not counted apart',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  outlierDetection:
    consecutiveLocalOriginFailures: 3 # outlier-detection
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Counted apart',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  outlierDetection:
    splitExternalLocalOriginErrors: true
    consecutiveLocalOriginFailures: 3
`,
      ),
    },
  ],
};
