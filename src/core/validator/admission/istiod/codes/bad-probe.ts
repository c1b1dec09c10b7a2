import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A probe that can not be made';

export const doc: RuleDoc = {
  what: 'A readiness probe names no way to ask, asks by gRPC, which Istio does not do here, has no command, or sends a header whose name has other signs than letters, digits and hyphens.',
  why: istiodReasons['bad-probe'],
  mend: 'Write one of `httpGet`, `tcpSocket` and `exec`, and what it needs.',
  links: [istioReference('WorkloadGroup')],
  lesson: 'workload-entry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'An underscore in a header',
      yaml: sample(
        'WorkloadGroup',
        `
template:
  serviceAccount: legacy
probe:
  httpGet:
    port: 8080
    httpHeaders:
    - name: x_probe # bad-probe
      value: shop
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A hyphen',
      yaml: sample(
        'WorkloadGroup',
        `
template:
  serviceAccount: legacy
probe:
  httpGet:
    port: 8080
    httpHeaders:
    - name: x-probe
      value: shop
`,
      ),
    },
  ],
};
