import { getBoolean, getString } from '../../../mesh/get.ts';
import { dataplaneModeLabel, injectionLabel, revisionLabel } from '../../../mesh/injection.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { nameRange, type Resource } from '../../../mesh/resource.ts';
import { parseDocument } from '../../../yaml/parse-document.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0102',
  title: 'A namespace that says nothing about sidecars',
  severity: 'info',
  reads: ['Namespace', 'ConfigMap'],
  check(context) {
    for (const resource of context.resources('Namespace')) {
      const { name, labels } = resource;
      const said = labels.get(injectionLabel) || labels.has(revisionLabel);
      if (name === 'istio-system' || said || labels.get(dataplaneModeLabel) === 'ambient') continue;
      if (injectsByDefault(context, resource)) continue;
      context.report({
        resource,
        path: ['metadata', 'name'],
        range: nameRange(resource),
        what: `Namespace "${name}" is not enabled for injection, and not marked as left out either.`,
        why: 'Its pods start without sidecar proxy: no mTLS, no routes, no metrics of the mesh.',
        remedy: 'Label it istio-injection: enabled, or istio-injection: disabled if that is meant.',
      });
    }
  },
};

/** Whether the injector of the namespace's revision takes namespaces without a label for enabled. */
function injectsByDefault(mesh: Mesh, { labels }: Resource): boolean {
  const revision = labels.get(revisionLabel) ?? '';
  const suffix = revision === '' || revision === 'default' ? '' : `-${revision}`;
  const injector = mesh.resources('ConfigMap').find(({ name }) => name === `istio-sidecar-injector${suffix}`);
  const { root } = parseDocument(getString(injector?.root, ['data', 'values'])?.value ?? '');
  return getBoolean(root ?? undefined, ['sidecarInjectorWebhook', 'enableNamespacesByDefault']) ?? false;
}

export const doc: RuleDoc = {
  what: 'A Namespace has neither the label `istio-injection` nor `istio.io/rev`, and is not in ambient mode.',
  why: 'Without a label pods get no sidecar, and nobody can tell whether that was meant. Services in it look as if they were in the mesh and are not: a STRICT peer refuses them.',
  mend: 'Label the namespace `istio-injection: enabled` (or `istio.io/rev: …` where revisions are used), then restart its workloads. If it shall stay out, write `istio-injection: disabled`.',
  links: [
    {
      title: 'Istio: Automatic sidecar injection',
      url: 'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#automatic-sidecar-injection',
    },
  ],
  lesson: 'installing',
};

const namespace = (rest: string) => `apiVersion: v1
kind: Namespace
metadata:
  name: ${rest}
`;

export const examples: Examples = {
  fail: [{ title: 'No label', yaml: namespace('shop # IST0102') }],
  pass: [
    { title: 'Enabled', yaml: namespace('shop\n  labels:\n    istio-injection: enabled') },
    { title: 'Left out on purpose', yaml: namespace('batch\n  labels:\n    istio-injection: disabled') },
    { title: 'In ambient mode', yaml: namespace('shop\n  labels:\n    istio.io/dataplane-mode: ambient') },
  ],
};
