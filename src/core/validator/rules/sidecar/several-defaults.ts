import { getStringMap } from '../../../mesh/get.ts';
import { ambientNamespace } from '../../../mesh/injection.ts';
import { nameRange } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0111',
  title: 'Several Sidecars without a selector in one namespace',
  severity: 'error',
  reads: ['Sidecar', 'Namespace'],
  check(context) {
    const defaults = context
      .resources('Sidecar')
      .filter(({ root }) => getStringMap(root, ['spec', 'workloadSelector', 'labels']).size === 0);
    for (const [namespace = '', all] of Map.groupBy(defaults, (resource) => resource.namespace)) {
      if (all.length < 2 || ambientNamespace(context.find('Namespace', namespace))) continue;
      const names = all.map(({ name }) => name).sort();
      for (const resource of all) {
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `The Sidecars ${names.join(', ')} all hold for the whole of namespace "${namespace}".`,
          why: 'A namespace has one default Sidecar; which of them counts is not defined.',
          remedy: 'Keep one without workloadSelector, and give the others a selector.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A namespace has more than one Sidecar without a `workloadSelector`.',
  why: 'Such a Sidecar is the default of its namespace, and there can be one. The others are ignored, so hosts that only they list are unknown to the proxies.',
  mend: 'Merge them into one, usually named `default`.',
  links: [
    {
      title: 'Istio: Sidecar',
      url: 'https://istio.io/latest/docs/reference/config/networking/sidecar/',
    },
  ],
  lesson: 'sidecar-resource',
};

const sidecar = (name: string, namespace = 'shop') => `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  egress:
  - hosts:
    - ./*
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Two defaults',
      yaml: `${sidecar('default # IST0111')}---\n${sidecar('lean # IST0111')}`,
    },
  ],
  pass: [
    { title: 'One in each namespace', yaml: `${sidecar('default')}---\n${sidecar('default', 'payments')}` },
  ],
};
