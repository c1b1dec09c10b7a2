import { injectSwitch } from '../../../mesh/injection.ts';
import { annotatedKinds, annotationsOf } from '../../../mesh/istio-annotations.ts';
import type { Examples } from '../../example.ts';
import { moveToLabels } from '../../move-to-labels.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0107',
  title: 'An annotation on the wrong kind of resource',
  severity: 'warning',
  reads: annotatedKinds,
  check(context) {
    for (const { resource, name, entry, definition } of context.derive(annotationsOf)) {
      const { on = [] } = definition ?? {};
      if (on.length === 0 || on.includes(resource.kind)) continue;
      const template = resource.kind === 'Deployment' && on.includes('Pod');
      const path = ['metadata', 'annotations', name];
      context.report({
        resource,
        path,
        range: entry.keyRange,
        what: `"${name}" has no effect on a ${resource.kind}; it belongs on ${on.join(', ')}.`,
        why: template
          ? 'Istio reads it from pods, and a Deployment’s own metadata does not reach them.'
          : 'Istio looks for it there and nowhere else.',
        remedy: template
          ? `Move it to spec.template.metadata.${name === injectSwitch ? 'labels' : 'annotations'}.`
          : `Move it to the ${on.join(' or ')}.`,
        fix:
          template && name === injectSwitch
            ? moveToLabels(context, resource, path, ['spec', 'template', 'metadata', 'labels'])
            : undefined,
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'An annotation of Istio’s stands on a resource of a kind where nobody reads it. Mostly on a Deployment’s own `metadata`, where it was meant for the pods.',
  why: 'A Deployment has two `metadata`: its own, and that of the **pod template** under `spec.template`. The proxy, its injector and Istio read pods. What stands on the Deployment never arrives; the document is accepted, and nothing happens.',
  mend: 'Move it below `spec.template.metadata`. The switch `sidecar.istio.io/inject` is nowadays a label there.',
  links: [
    {
      title: 'Istio: Resource annotations',
      url: 'https://istio.io/latest/docs/reference/config/annotations/',
    },
  ],
  lesson: 'sidecar',
};

const deployment = (own: string, pods: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
${own}spec:
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
${pods}      labels:
        app: catalog
    spec:
      containers:
      - name: catalog
        image: shop/catalog:1
`;
const annotation = 'traffic.sidecar.istio.io/excludeOutboundPorts: "5432"';

export const examples: Examples = {
  fail: [
    {
      title: 'On the Deployment itself',
      yaml: deployment(`  annotations:\n    ${annotation} # IST0107\n`, ''),
    },
    {
      title: 'The old injection switch, on the Deployment itself',
      yaml: deployment(`  annotations:\n    ${injectSwitch}: "true" # IST0107 IST0135\n`, ''),
    },
  ],
  pass: [{ title: 'On its pods', yaml: deployment('', `      annotations:\n        ${annotation}\n`) }],
};
