import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A status that can not be answered';

export const doc: RuleDoc = {
  what: 'The number is no status of an HTTP answer, or the word no status of gRPC.',
  why: istiodReasons['bad-status'],
  mend: 'Write a number from 200 to 599, or a word such as `UNAVAILABLE`.',
  links: [istioReference('VirtualService')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A status that only begins an answer',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- directResponse:
    status: 100 # bad-status
`,
      ),
    },
  ],
  pass: [
    {
      title: 'One that is one',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- directResponse:
    status: 503
`,
      ),
    },
  ],
};
