import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'A contradiction in exportTo';

export const doc: RuleDoc = {
  what: '`exportTo` lists an entry twice, has `*` beside others, names no namespace, or shows a DestinationRule with a selector to others. `~`, nobody, is for ServiceEntries alone.',
  why: istiodReasons['export-to'],
  mend: 'Write `.` for the own namespace, `*` alone for all, or the names of namespaces.',
  links: [istioReference('VirtualService')],
  lesson: 'virtual-service',
};

export const examples: Examples = {
  fail: [
    {
      title: 'All, and one more',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
exportTo: # export-to
- "*"
- shop
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The own namespace',
      yaml: sample(
        'VirtualService',
        `
hosts:
- orders
http:
- route:
  - destination:
      host: orders
exportTo:
- .
`,
      ),
    },
  ],
};
