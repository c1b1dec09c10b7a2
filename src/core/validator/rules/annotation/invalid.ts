import { annotationFault } from '../../../mesh/annotation-value.ts';
import { annotatedKinds, annotationsOf } from '../../../mesh/istio-annotations.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0125',
  title: 'An annotation whose value Istio can’t use',
  severity: 'warning',
  reads: annotatedKinds,
  check(context) {
    for (const { resource, name, value, entry, definition } of context.derive(annotationsOf)) {
      const fault = definition?.on.includes(resource.kind) ? annotationFault(name, value) : undefined;
      if (fault === undefined) continue;
      context.report({
        resource,
        path: ['metadata', 'annotations', name],
        range: entry.value.range,
        what: `"${value}" is no value for "${name}": ${fault}.`,
        why: 'The injector refuses the pod, or leaves the setting out.',
        remedy: 'Correct the value; annotations are texts, so numbers stand in quotes.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'An annotation of Istio’s has a value of the wrong form: a word where a number belongs, an address range that is none, an amount without a unit that exists.',
  why: 'The injector checks the values when it prepares a pod. With a wrong one the pod is **not created**: the Deployment’s ReplicaSet reports the webhook’s error, and the rollout hangs.',
  mend: 'Correct the value. Ports and ranges are lists with commas: `"8080,9090"`, `"10.0.0.0/8"`; amounts are those of Kubernetes: `100m`, `128Mi`.',
  links: [
    {
      title: 'Istio: Resource annotations',
      url: 'https://istio.io/latest/docs/reference/config/annotations/',
    },
  ],
  lesson: 'sidecar',
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
  fail: [
    {
      title: 'A name where a port number belongs',
      yaml: pod('traffic.sidecar.istio.io/excludeInboundPorts: http # IST0125'),
    },
    {
      title: 'An amount of memory that Kubernetes can’t read',
      yaml: pod('sidecar.istio.io/proxyMemoryLimit: 1 gigabyte # IST0125'),
    },
  ],
  pass: [{ title: 'A port number', yaml: pod('traffic.sidecar.istio.io/excludeInboundPorts: "8080"') }],
};
