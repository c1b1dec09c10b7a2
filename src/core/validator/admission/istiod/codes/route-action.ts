import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A route that does nothing, or two things';

export const doc: RuleDoc = {
  what: 'A route sends requests on, redirects them, answers them itself or delegates them: one of these. Faults and rewrites belong to routes that send on.',
  why: istiodReasons['route-action'],
  mend: 'Keep one of `route`, `redirect`, `directResponse` and `delegate`.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'To a host, and elsewhere',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- redirect:
    uri: /new
  route: # route-action
  - destination:
      host: orders
`,
      ),
    },
  ],
  pass: [
    {
      title: 'Elsewhere',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- redirect:
    uri: /new
`,
      ),
    },
  ],
};
