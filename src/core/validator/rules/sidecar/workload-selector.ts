import { selectorText } from '../../../mesh/selector.ts';
import { selections } from '../../../mesh/workload-selection.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const path = ['spec', 'workloadSelector', 'labels'];

export const rule: Rule = {
  code: 'IST0101',
  title: 'A Sidecar that selects no pod',
  severity: 'error',
  reads: ['Sidecar', 'Pod'],
  check(context) {
    for (const { resource, selector, pods } of selections(context, 'Sidecar', path)) {
      if (pods.length > 0) continue;
      const [label = ''] = selector.keys();
      context.report({
        ...placeOf(context, resource, [...path, label]),
        what: `No pod of namespace "${resource.namespace}" has the labels ${selectorText(selector)}.`,
        why: 'The Sidecar so configures no proxy, and the workload it was meant for keeps the default.',
        remedy: 'Write labels that the pods bear, in the namespace they run in.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The `workloadSelector` of a Sidecar matches no pod in its namespace.',
  why: 'A Sidecar with a selector is for these pods and no others. If there are none, it does nothing: proxies keep the default configuration, with every service of the mesh in it and all its memory.',
  mend: 'Compare with the labels of the *pods* (`kubectl get pods --show-labels`), not with those of the Deployment. A Sidecar selects in its own namespace only.',
  links: [
    {
      title: 'Istio: Sidecar, workloadSelector',
      url: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#Sidecar-workload_selector',
    },
  ],
  lesson: 'sidecar-resource',
};

const sidecar = (app: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: web
  namespace: shop
spec:
  workloadSelector:
    labels:
      app: ${app}
  egress:
  - hosts:
    - ./*
`,
    running('web'),
  );

export const examples: Examples = {
  fail: [{ title: 'A label no pod has', yaml: sidecar('website # IST0101') }],
  pass: [{ title: 'The label of the pods', yaml: sidecar('web') }],
};
