import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Places that do not go together';

export const doc: RuleDoc = {
  what: 'Shares of a place do not sum up to 100, places overlap, failover names one region twice or more than regions; or failover is set without outlier detection, of which istiod warns.',
  why: istiodReasons.locality,
  mend: 'Write places as `region/zone/sub-zone` with an asterisk at the end only, make the shares 100 in sum, and add `outlierDetection` for failover.',
  links: [istioReference('DestinationRule')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Nine tenths',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  loadBalancer:
    localityLbSetting:
      distribute:
      - from: eu-west/*
        to: # locality
          eu-west/*: 80
          eu-north/*: 10
`,
      ),
    },
  ],
  pass: [
    {
      title: 'All of it',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  loadBalancer:
    localityLbSetting:
      distribute:
      - from: eu-west/*
        to:
          eu-west/*: 80
          eu-north/*: 20
`,
      ),
    },
  ],
};
