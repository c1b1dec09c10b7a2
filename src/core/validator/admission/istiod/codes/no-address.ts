import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A workload without an address';

export const doc: RuleDoc = {
  what: 'A WorkloadEntry names a network and no address. Istio then sends its traffic to the gateway of that network, and warns, since the address is mostly just forgotten.',
  why: istiodReasons['no-address'],
  mend: 'Add `address`, unless the workload is reached by a gateway only.',
  links: [istioReference('WorkloadEntry')],
  lesson: 'workload-entry',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A network alone',
      yaml: `apiVersion: networking.istio.io/v1
kind: WorkloadEntry
metadata:
  name: legacy
  namespace: shop
spec: # no-address
  network: vm
`,
    },
  ],
  pass: [
    {
      title: 'With its address',
      yaml: sample(
        'WorkloadEntry',
        `
network: vm
address: 192.0.2.10
`,
      ),
    },
  ],
};
