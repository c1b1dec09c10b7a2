import { dataplaneModeLabel, injectionLabel, revisionLabel } from '../../../mesh/injection.ts';
import { nameRange } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { entryAt } from '../../layout.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0123',
  title: 'A namespace with more than one word on injection',
  severity: 'warning',
  reads: ['Namespace'],
  check({ resources, report }) {
    for (const resource of resources('Namespace')) {
      const { name, labels } = resource;
      const injection = labels.get(injectionLabel);
      // A namespace that is left out may name a revision as it likes.
      if (name === 'istio-system' || (injection !== undefined && injection !== 'enabled')) continue;
      const given = [injectionLabel, revisionLabel, dataplaneModeLabel].filter((label) => labels.has(label));
      const [, second] = given;
      if (second === undefined) continue;
      const path = ['metadata', 'labels', second];
      report({
        resource,
        path,
        range: entryAt(resource.root, path)?.entry.keyRange ?? nameRange(resource),
        what: `Namespace "${name}" has ${given.join(' and ')}.`,
        why: 'Each is the switch of another injector or mode; which of them wins is not defined.',
        remedy: 'Keep one of them.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Namespace bears more than one of the labels `istio-injection`, `istio.io/rev` and `istio.io/dataplane-mode`.',
  why: '`istio-injection` belongs to the default revision, `istio.io/rev` to a named one, `istio.io/dataplane-mode` to ambient mode. Together they contradict each other: pods may get the proxy of the wrong revision, during an upgrade for instance, or both a sidecar and ambient.',
  mend: 'Decide on one. For upgrades by revision take `istio-injection` away when you add `istio.io/rev`.',
  links: [
    {
      title: 'Istio: Canary upgrades',
      url: 'https://istio.io/latest/docs/setup/upgrade/canary/',
    },
  ],
  lesson: 'installing',
};

const namespace = (labels: string) => `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
${labels}`;

export const examples: Examples = {
  fail: [
    {
      title: 'Default and revision',
      yaml: namespace('    istio-injection: enabled\n    istio.io/rev: canary # IST0123\n'),
    },
  ],
  pass: [{ title: 'One of them', yaml: namespace('    istio.io/rev: canary\n') }],
};
