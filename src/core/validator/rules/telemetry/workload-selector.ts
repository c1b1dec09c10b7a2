import { selectorText } from '../../../mesh/selector.ts';
import { selections } from '../../../mesh/workload-selection.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const path = ['spec', 'selector', 'matchLabels'];

export const rule: Rule = {
  code: 'IST0101',
  title: 'A Telemetry that selects no pod',
  severity: 'error',
  reads: ['Telemetry', 'Pod'],
  check(context) {
    for (const { resource, selector, pods } of selections(context, 'Telemetry', path)) {
      if (pods.length > 0) continue;
      const [label = ''] = selector.keys();
      context.report({
        ...placeOf(context, resource, [...path, label]),
        what: `No pod of namespace "${resource.namespace}" has the labels ${selectorText(selector)}.`,
        why: 'The Telemetry so holds for no proxy, and what it asks for is not recorded.',
        remedy: 'Write labels that the pods bear, in the namespace they run in.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The `selector` of a Telemetry matches no pod in its namespace.',
  why: 'Nothing is recorded that it asks for, and nothing is switched off that it wants off; one finds out when the logs are needed.',
  mend: 'Compare with the labels of the pods. Without a selector a Telemetry holds for its namespace, in `istio-system` for the mesh.',
  links: [
    {
      title: 'Istio: Telemetry',
      url: 'https://istio.io/latest/docs/reference/config/telemetry/#Telemetry',
    },
  ],
  lesson: 'telemetry',
};

const telemetry = (app: string) =>
  documents(
    `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: ${app}
  accessLogging:
  - providers:
    - name: envoy
`,
    running('orders'),
  );

export const examples: Examples = {
  fail: [{ title: 'A label no pod has', yaml: telemetry('order # IST0101') }],
  pass: [{ title: 'The label of the pods', yaml: telemetry('orders') }],
};
