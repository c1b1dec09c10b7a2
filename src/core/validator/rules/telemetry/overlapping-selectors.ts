import { nameRange } from '../../../mesh/resource.ts';
import { byPod, selections } from '../../../mesh/workload-selection.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0159',
  title: 'Several Telemetries select the same pod',
  severity: 'error',
  reads: ['Telemetry', 'Pod'],
  check(context) {
    for (const { pod, resources } of byPod(
      selections(context, 'Telemetry', ['spec', 'selector', 'matchLabels']),
    )) {
      if (resources.length < 2) continue;
      const names = resources.map(({ name }) => name).sort();
      for (const resource of resources) {
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `The Telemetries ${names.join(', ')} all select pod "${pod.name}".`,
          why: 'Istio’s documentation allows one Telemetry a workload. istiod applies them all, from the oldest to the newest, and where two set the same, the later one holds.',
          remedy: 'Merge them, or make the selectors differ.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'Two or more Telemetries with a selector select the same pod.',
  why: 'Telemetry is merged downwards, mesh to namespace to workload. Istio’s documentation allows one for a workload, and does not say what becomes of more; istiod 1.31 adds them in the order of their age, so that **the youngest has the last word**. Delete and create one again, and the outcome may be another.',
  mend: 'Put metrics, tracing and access logging of a workload into one Telemetry.',
  links: [
    {
      title: 'Istio: Telemetry, scope and inheritance',
      url: 'https://istio.io/latest/docs/tasks/observability/telemetry/#scope-inheritance-and-overrides',
    },
  ],
  lesson: 'telemetry',
};

const telemetry = (name: string, label: string) => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    matchLabels:
      ${label}
  tracing:
  - randomSamplingPercentage: 10
`;

export const examples: Examples = {
  fail: [
    {
      title: 'One by app, one by version',
      yaml: documents(
        telemetry('orders # IST0159', 'app: orders'),
        telemetry('first # IST0159', 'version: v1'),
        running('orders'),
      ),
    },
  ],
  pass: [
    {
      title: 'Each has its workload',
      yaml: documents(
        telemetry('orders', 'app: orders'),
        telemetry('cart', 'app: cart'),
        running('orders'),
        running('cart'),
      ),
    },
  ],
};
