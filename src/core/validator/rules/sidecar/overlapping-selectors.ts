import { inAmbient } from '../../../mesh/injection.ts';
import { nameRange } from '../../../mesh/resource.ts';
import { byPod, selections } from '../../../mesh/workload-selection.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0110',
  title: 'Several Sidecars select the same pod',
  severity: 'error',
  reads: ['Sidecar', 'Pod'],
  check(context) {
    const all = selections(context, 'Sidecar', ['spec', 'workloadSelector', 'labels']);
    for (const { pod, resources } of byPod(all)) {
      if (resources.length < 2 || inAmbient(pod)) continue;
      const names = resources.map(({ name }) => name).sort();
      for (const resource of resources) {
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `The Sidecars ${names.join(', ')} all select pod "${pod.name}".`,
          why: 'A proxy has one Sidecar; which of them it gets is not defined.',
          remedy: 'Merge them, or make the selectors differ.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'Two or more Sidecars with a `workloadSelector` select the same pod.',
  why: 'Sidecars are not merged. The proxy gets one of them, so it may lack the hosts that the other lists: calls to those fail, and which calls may change with the next push.',
  mend: 'One Sidecar per workload. Let its selector name a label that tells workloads apart, such as `app`.',
  links: [
    {
      title: 'Istio: Sidecar',
      url: 'https://istio.io/latest/docs/reference/config/networking/sidecar/',
    },
  ],
  lesson: 'sidecar-resource',
};

const sidecar = (name: string, label: string) => `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: ${name}
  namespace: shop
spec:
  workloadSelector:
    labels:
      ${label}
  egress:
  - hosts:
    - ./*
`;

export const examples: Examples = {
  fail: [
    {
      title: 'One by app, one by version',
      yaml: documents(
        sidecar('web # IST0110', 'app: web'),
        sidecar('first # IST0110', 'version: v1'),
        running('web'),
      ),
    },
  ],
  pass: [
    {
      title: 'Each has its workload',
      yaml: documents(
        sidecar('web', 'app: web'),
        sidecar('cart', 'app: cart'),
        running('web'),
        running('cart'),
      ),
    },
  ],
};
