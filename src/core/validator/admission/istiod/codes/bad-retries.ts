import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Retries that contradict themselves';

export const doc: RuleDoc = {
  what: 'Retries are turned off with `attempts: 0`, or by leaving `attempts` out, and yet described; or `retryOn` has a word that Envoy does not know.',
  why: istiodReasons['bad-retries'],
  mend: 'Write how often to try again, and conditions with commas between, without blanks.',
  links: [istioReference('VirtualService')],
  lesson: 'resilience',
};

export const examples: Examples = {
  fail: [
    {
      title: 'How often is missing',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- retries: # bad-retries
    perTryTimeout: 2s
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Two more tries',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- retries:
    attempts: 2
    perTryTimeout: 2s
    retryOn: connect-failure,503
  route:
  - destination:
      host: orders
`,
      ),
    },
  ],
};
