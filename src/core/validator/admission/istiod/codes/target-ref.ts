import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A policy attached to what can not have it';

export const doc: RuleDoc = {
  what: 'A policy refers to a resource of a kind that has no policies, or without its group, or has a selector as well. Policies are attached to a Gateway or GatewayClass of the Gateway API, to a Service, or to a ServiceEntry.',
  why: istiodReasons['target-ref'],
  mend: 'Write group and kind of the target as its own document has them; the group of a Service is the empty text. Pods are chosen by `selector`.',
  links: [istioReference('AuthorizationPolicy')],
  lesson: 'authorization-policy',
};

export const examples: Examples = {
  fail: [
    {
      title: 'The group is missing',
      yaml: sample(
        'Telemetry',
        `
targetRefs:
- kind: Gateway # target-ref
  name: edge
accessLogging:
- providers:
  - name: envoy
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Group, kind and name',
      yaml: sample(
        'Telemetry',
        `
targetRefs:
- group: gateway.networking.k8s.io
  kind: Gateway
  name: edge
accessLogging:
- providers:
  - name: envoy
`,
      ),
    },
  ],
};
