import { nameRange } from '../../../mesh/resource.ts';
import { withoutSelector } from '../../../mesh/workload-selection.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0160',
  title: 'Several Telemetries without a selector in one namespace',
  severity: 'error',
  reads: ['Telemetry'],
  check(context) {
    for (const [namespace, all] of withoutSelector(context, 'Telemetry', ['spec', 'selector'])) {
      if (all.length < 2) continue;
      const names = all.map(({ name }) => name).sort();
      for (const resource of all) {
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `The Telemetries ${names.join(', ')} all hold for the whole of namespace "${namespace}".`,
          why: 'A namespace has one Telemetry of its own, the oldest; the others are left out.',
          remedy: 'Merge them into one.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A namespace has more than one Telemetry without a `selector`.',
  why: 'Such a Telemetry is the namespace’s default (in `istio-system`: the mesh’s), and only one counts, the oldest. What the others ask for is silently missing.',
  mend: 'Put metrics, tracing and access logging into one resource.',
  links: [
    {
      title: 'Istio: Telemetry, scope and inheritance',
      url: 'https://istio.io/latest/docs/tasks/observability/telemetry/#scope-inheritance-and-overrides',
    },
  ],
  lesson: 'telemetry',
};

const telemetry = (name: string, namespace = 'shop') => `apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  tracing:
  - randomSamplingPercentage: 10
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Two defaults',
      yaml: `${telemetry('default # IST0160')}---\n${telemetry('tracing # IST0160')}`,
    },
  ],
  pass: [
    {
      title: 'One in each namespace',
      yaml: `${telemetry('default')}---\n${telemetry('default', 'payments')}`,
    },
  ],
};
