import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Limits that Envoy can not keep';

export const doc: RuleDoc = {
  what: 'A limit is negative, settings contradict each other, or HTTP limits stand on a port that does not speak HTTP, where they have no effect.',
  why: istiodReasons['connection-pool'],
  mend: 'Write numbers above 0; leave a limit out where there should be none.',
  links: [istioReference('DestinationRule')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A negative limit',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  connectionPool:
    tcp:
      maxConnections: -1 # connection-pool
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A limit',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  connectionPool:
    tcp:
      maxConnections: 100
`,
      ),
    },
  ],
};
