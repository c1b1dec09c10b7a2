import { injectSwitch } from '../../../mesh/injection.ts';
import type { Examples } from '../../example.ts';
import { entryAt } from '../../layout.ts';
import { moveToLabels } from '../../move-to-labels.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const path = ['metadata', 'labels', injectSwitch];
const podLabels = ['spec', 'template', 'metadata', 'labels'];

export const rule: Rule = {
  code: 'SC0001',
  title: 'The injection switch stands on the Deployment, not on its pods',
  severity: 'warning',
  reads: ['Deployment', 'StatefulSet', 'DaemonSet'],
  check(context) {
    for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet'] as const) {
      for (const resource of context.resources(kind)) {
        const found = entryAt(resource.root, path);
        if (!found) continue;
        context.report({
          resource,
          path,
          range: found.entry.keyRange,
          what: `"${injectSwitch}" stands in the labels of the ${kind} itself.`,
          why: `Injection happens when a pod is created, and the webhook reads labels of the pod. It never sees the ${kind}, so here the switch does nothing.`,
          remedy: 'Move it to spec.template.metadata.labels, as a label of the pods.',
          fix: moveToLabels(context, resource, path, podLabels),
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Deployment carries `sidecar.istio.io/inject` among its own labels. The switch belongs to the pods: to `spec.template.metadata.labels`.',
  why: 'The sidecar proxy is added by a webhook that sees **pods** as they are created. It never sees the Deployment. The document is accepted, the rollout succeeds, and the pods run without a proxy: no mTLS, no routes, no metrics. Nothing says so.',
  mend: 'Move the line to the labels of the pod template, with the value in quotes: `"true"` is a string, `true` is not, and labels are strings. Then look at a new pod: it lists a container `istio-proxy`.',
  links: [
    {
      title: 'Istio: Installing the sidecar, controlling the injection policy',
      url: 'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/',
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
      labels:
        app: catalog
${pods}    spec:
      containers:
      - name: catalog
        image: shop/catalog:1
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A label of the Deployment',
      yaml: deployment(`  labels:\n    app: catalog\n    ${injectSwitch}: "true" # SC0001\n`, ''),
    },
  ],
  pass: [{ title: 'A label of the pods', yaml: deployment('', `        ${injectSwitch}: "true"\n`) }],
};
