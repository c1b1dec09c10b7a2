import { injectSwitch } from '../../../mesh/injection.ts';
import { annotatedKinds, annotationsOf } from '../../../mesh/istio-annotations.ts';
import type { Examples } from '../../example.ts';
import { moveToLabels } from '../../move-to-labels.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0135',
  title: 'A deprecated annotation',
  severity: 'info',
  reads: annotatedKinds,
  check(context) {
    for (const { resource, name, entry, definition } of context.derive(annotationsOf)) {
      if (!definition?.deprecated) continue;
      const isSwitch = name === injectSwitch;
      // Label and annotation together are there for old and new versions at once.
      if (isSwitch && resource.labels.has(injectSwitch)) continue;
      const path = ['metadata', 'annotations', name];
      context.report({
        resource,
        path,
        range: entry.keyRange,
        what: `The annotation "${name}" is deprecated${isSwitch ? ' in favour of the label of the same name' : ''}.`,
        why: 'It may stop working with a later version of Istio.',
        remedy: isSwitch ? 'Make it a label.' : 'Look up what replaces it, or delete it.',
        fix:
          isSwitch && resource.kind === 'Pod'
            ? moveToLabels(context, resource, path, ['metadata', 'labels'])
            : undefined,
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A resource uses an annotation that Istio has declared deprecated. The one met most is `sidecar.istio.io/inject`, which became a label.',
  why: 'Webhooks can select pods by **labels**, not by annotations: with the label a pod that doesn’t want a proxy never passes through the injector at all. The annotation still works, until it doesn’t.',
  mend: 'Write `sidecar.istio.io/inject: "true"` among the labels of the pods. Statistics settings moved to the Telemetry API and to `proxyStatsMatcher`.',
  links: [
    {
      title: 'Istio: Controlling the injection policy',
      url: 'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy',
    },
  ],
  lesson: 'installing',
};

const pod = (metadata: string) => `apiVersion: v1
kind: Pod
metadata:
  name: catalog-7d9f
  namespace: shop
${metadata}spec:
  containers:
  - name: catalog
    image: shop/catalog:1
`;

export const examples: Examples = {
  fail: [
    {
      title: 'The switch as an annotation',
      yaml: pod(`  labels:
    app: catalog
  annotations:
    ${injectSwitch}: "false" # IST0135
`),
    },
  ],
  pass: [
    {
      title: 'The switch as a label',
      yaml: pod(`  labels:
    app: catalog
    ${injectSwitch}: "false"
`),
    },
  ],
};
