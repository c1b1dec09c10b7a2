import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A way to choose that does not work';

export const doc: RuleDoc = {
  what: 'The table of Maglev is no prime below 5000011, a cookie or one of its attributes has no name, or two settings decide on the algorithm.',
  why: istiodReasons['load-balancer'],
  mend: 'Leave the size out for the usual 65537, and name cookies.',
  links: [istioReference('DestinationRule')],
  lesson: 'destination-rule',
};

export const examples: Examples = {
  fail: [
    {
      title: 'No prime',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  loadBalancer:
    consistentHash:
      useSourceIp: true
      maglev:
        tableSize: 1000 # load-balancer
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A prime',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  loadBalancer:
    consistentHash:
      useSourceIp: true
      maglev:
        tableSize: 997
`,
      ),
    },
  ],
};
