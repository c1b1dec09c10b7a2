import { injectionLabel, injectSwitch } from '../../../mesh/injection.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { entryAt } from '../../layout.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const kinds = ['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet'] as const;
const own = ['metadata', 'labels'];
const ofPods = ['spec', 'template', 'metadata', 'labels'];

export const rule: Rule = {
  code: 'SC0021',
  title: 'The injection label of a namespace on a pod, or that of a pod on a namespace',
  severity: 'warning',
  reads: kinds,
  check(context) {
    for (const kind of kinds) {
      const onNamespace = kind === 'Namespace';
      const [label, other] = onNamespace ? [injectSwitch, injectionLabel] : [injectionLabel, injectSwitch];
      for (const resource of context.resources(kind)) {
        for (const labels of kind === 'Pod' || onNamespace ? [own] : [own, ofPods]) {
          const found = entryAt(resource.root, [...labels, label]);
          if (!found) continue;
          const ofTheController = labels === own && kind !== 'Pod' && !onNamespace;
          context.report({
            resource,
            path: [...labels, label],
            range: found.entry.keyRange,
            what: `"${label}" has no effect on ${onNamespace ? 'a Namespace' : 'pods'}${ofTheController ? `, and none on a ${kind}` : ''}.`,
            why: onNamespace
              ? 'The injection webhook reads it from pods; of namespaces it reads istio-injection and istio.io/rev.'
              : 'The injection webhook reads it from namespaces; of pods it reads sidecar.istio.io/inject and istio.io/rev.',
            remedy: onNamespace
              ? `Write ${injectionLabel}: enabled, or disabled.`
              : `Write ${injectSwitch}: "true" (or "false") among the labels of the pods.`,
            fix: ofTheController ? undefined : otherLabel(resource, [...labels, label], other),
          });
        }
      }
    }
  },
};

/** Writes the label that says the same at this place, if it doesn’t stand there already. */
function otherLabel({ root, file }: Resource, path: readonly string[], other: string): QuickFix | undefined {
  const found = entryAt(root, path);
  if (!found || found.map.entries.some(({ key }) => key === other)) return undefined;
  const { keyRange, value } = found.entry;
  const said = value.type === 'scalar' ? String(value.value) : '';
  const on = said === 'true' || said === 'enabled';
  if (!on && said !== 'false' && said !== 'disabled') return undefined;
  const text = other === injectSwitch ? `"${on}"` : on ? 'enabled' : 'disabled';
  return {
    title: `Write ${other}: ${text}`,
    edits: [
      { file, range: keyRange, text: other },
      { file, range: value.range, text },
    ],
  };
}

export const doc: RuleDoc = {
  what: '`istio-injection` stands on a pod or its controller, or `sidecar.istio.io/inject` on a Namespace.',
  why: 'There are two labels, one for each place: a **namespace** says `istio-injection: enabled` for all of its pods, a **pod** says `sidecar.istio.io/inject: "true"` or `"false"` for itself. Exchanged, they are labels like any other: accepted, and read by nobody.',
  mend: 'Write the label that belongs there. Pods get their sidecar when they are created, so restart what runs already.',
  links: [
    {
      title: 'Istio: Installing the sidecar, controlling the injection policy',
      url: 'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/',
    },
  ],
  lesson: 'installing',
};

const namespace = (label: string, mark = '') => `apiVersion: v1
kind: Namespace
metadata:
  name: shop${mark}
  labels:
    ${label}
`;
const deployment = (label: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog
  namespace: shop
spec:
  selector:
    matchLabels:
      app: catalog
  template:
    metadata:
      labels:
        app: catalog
        ${label}
    spec:
      containers:
      - name: catalog
        image: shop/catalog:1
`;

export const examples: Examples = {
  fail: [
    {
      title: 'The label of a pod on a namespace',
      yaml: namespace('sidecar.istio.io/inject: "true" # SC0021', ' # IST0102'),
    },
    { title: 'The label of a namespace on pods', yaml: deployment('istio-injection: enabled # SC0021') },
  ],
  pass: [
    { title: 'On a namespace', yaml: namespace('istio-injection: enabled') },
    { title: 'On pods', yaml: deployment('sidecar.istio.io/inject: "true"') },
  ],
};
