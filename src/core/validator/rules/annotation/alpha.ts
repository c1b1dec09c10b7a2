import { getItems, getString } from '../../../mesh/get.ts';
import { annotatedKinds, annotationsOf } from '../../../mesh/istio-annotations.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

/** What the CNI plugin's injection template sets by itself. */
const setWithoutInitContainer: ReadonlySet<string> = new Set([
  'sidecar.istio.io/interceptionMode',
  'traffic.sidecar.istio.io/excludeInboundPorts',
  'traffic.sidecar.istio.io/includeInboundPorts',
  'traffic.sidecar.istio.io/includeOutboundIPRanges',
]);

export const rule: Rule = {
  code: 'IST0136',
  title: 'An annotation of an alpha feature',
  severity: 'info',
  reads: annotatedKinds,
  onRequest: true,
  check(context) {
    for (const { resource, name, entry, definition } of context.derive(annotationsOf)) {
      if (!definition?.alpha || (setWithoutInitContainer.has(name) && usesCni(resource))) continue;
      context.report({
        resource,
        path: ['metadata', 'annotations', name],
        range: entry.keyRange,
        what: `"${name}" belongs to a feature in its alpha phase.`,
        why: 'Alpha features may change or go with any version.',
        remedy: 'Keep it if you need it, and look at it again with each upgrade.',
      });
    }
  },
};

function usesCni({ kind, root }: Resource): boolean {
  const init = getItems(root, ['spec', 'initContainers']);
  return kind === 'Pod' && !init.some((container) => getString(container, ['name'])?.value === 'istio-init');
}

export const doc: RuleDoc = {
  what: 'A resource uses an annotation whose feature is in the alpha phase. Nearly all of Istio’s annotations are.',
  why: 'Alpha means: it works today, without a promise. Because the remark fits almost every mesh, `istioctl analyze` makes it only when its analyzer is asked for by name, and so do we.',
  mend: 'Nothing has to be done. Before an upgrade read the release notes for the annotations you rely on.',
  links: [{ title: 'Istio: Feature status', url: 'https://istio.io/latest/docs/releases/feature-stages/' }],
  lesson: 'costs',
};

const pod = (annotation: string) => `apiVersion: v1
kind: Pod
metadata:
  name: catalog-7d9f
  namespace: shop
  annotations:
    ${annotation}
spec:
  containers:
  - name: catalog
    image: shop/catalog:1
`;

export const examples: Examples = {
  fail: [{ title: 'An alpha feature', yaml: pod('sidecar.istio.io/proxyCPU: 100m # IST0136') }],
  pass: [{ title: 'A beta feature', yaml: pod('proxy.istio.io/config: "concurrency: 2"') }],
};
