import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A port that is none';

export const doc: RuleDoc = {
  what: 'The number is not between 1 and 65535, is missing, or stands where Istio has no use for it, such as `targetPort` in a Gateway.',
  why: istiodReasons['bad-port'],
  mend: 'Write the number of the port. In a match, leave the field out if any port will do.',
  links: [istioReference('Gateway')],
  lesson: 'gateway',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Beyond the last port',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
      port:
        number: 80800 # bad-port
`,
      ),
    },
  ],
  pass: [
    {
      title: 'A port of the Service',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
      port:
        number: 8080
`,
      ),
    },
  ],
};
