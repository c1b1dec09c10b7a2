import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Telemetry that can not be collected';

export const doc: RuleDoc = {
  what: 'A tag is set without a value or removed with one, or a provider or a metric has no name.',
  why: istiodReasons.telemetry,
  mend: 'Write the value as an expression, such as `request.host`, or `operation: REMOVE` to leave the tag out.',
  links: [istioReference('Telemetry')],
  lesson: 'telemetry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A tag of what',
      yaml: sample(
        'Telemetry',
        `
metrics:
- overrides:
  - tagOverrides:
      tenant: {} # telemetry
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Of a header',
      yaml: sample(
        'Telemetry',
        `
metrics:
- overrides:
  - tagOverrides:
      tenant:
        value: request.headers['x-tenant']
`,
      ),
    },
  ],
};
