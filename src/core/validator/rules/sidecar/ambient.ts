import { getStringMap } from '../../../mesh/get.ts';
import { ambientNamespace, inAmbient } from '../../../mesh/injection.ts';
import { podsOf } from '../../../mesh/pods.ts';
import { nameRange } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0167',
  title: 'A Sidecar for workloads that have no sidecar proxy',
  severity: 'warning',
  reads: ['Sidecar', 'Pod', 'Namespace'],
  check(context) {
    const pods = context.derive(podsOf);
    for (const resource of context.resources('Sidecar')) {
      const { root, namespace = '' } = resource;
      const selector = getStringMap(root, ['spec', 'workloadSelector', 'labels']);
      const wholeNamespace = selector.size === 0;
      const ambient = wholeNamespace
        ? ambientNamespace(context.find('Namespace', namespace))
        : pods.in(namespace).matching(selector).some(inAmbient);
      if (!ambient) continue;
      context.report({
        resource,
        path: ['metadata', 'name'],
        range: nameRange(resource),
        what: wholeNamespace
          ? `Namespace "${namespace}" is in ambient mode, where this Sidecar has no effect.`
          : 'It selects a pod in ambient mode, where it has no effect.',
        why: 'A Sidecar configures sidecar proxies, and in ambient mode there are none.',
        remedy: 'Delete it; what ztunnel and waypoints know is not limited by Sidecars.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Sidecar holds for a namespace, or selects a pod, in ambient mode.',
  why: 'The kind Sidecar tells **sidecar proxies** what to know. In ambient mode ztunnel on the node and waypoints take their place, and neither reads it: the limits it seems to set are not there.',
  mend: 'Delete it. To limit who may call whom use AuthorizationPolicy.',
  links: [{ title: 'Istio: Ambient mode', url: 'https://istio.io/latest/docs/ambient/overview/' }],
  lesson: 'choosing',
};

const namespace = (mode: string) =>
  documents(
    `apiVersion: v1
kind: Namespace
metadata:
  name: payments
  labels:
    ${mode}
`,
  );
const sidecar = (name: string) => `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: ${name}
  namespace: payments
spec:
  egress:
  - hosts:
    - ./*
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A namespace in ambient mode',
      yaml: documents(namespace('istio.io/dataplane-mode: ambient'), sidecar('default # IST0167')),
    },
  ],
  pass: [
    {
      title: 'A namespace with sidecars',
      yaml: documents(namespace('istio-injection: enabled'), sidecar('default')),
    },
  ],
};
