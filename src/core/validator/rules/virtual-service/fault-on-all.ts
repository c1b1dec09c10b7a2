import { getItems, getMap } from '../../../mesh/get.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0017',
  title: 'Faults for everyone',
  severity: 'info',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
        const fault = getMap(route, ['fault']);
        if (!fault || fault.entries.length === 0 || getItems(route, ['match']).length > 0) return;
        context.report({
          ...placeOf(context, resource, ['spec', 'http', index, 'fault']),
          what: 'This route injects faults and has no match.',
          why: 'Every request that gets here may be delayed or aborted, those of customers too.',
          remedy: 'Limit it by a match, on a header for instance, and delete the fault after the test.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A route with `fault` has no `match`.',
  why: 'Fault injection is a test, and a test should hit those who test. Without a match it hits **every request** of the route. Left behind, it looks like a slow or broken service, and the search begins at the wrong end.',
  mend: 'Put the fault on a route of its own above the others, with a match on a header that only the test sends. Delete it when the test is over.',
  links: [
    {
      title: 'Istio: Fault injection',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/fault-injection/',
    },
  ],
  lesson: 'resilience',
};

const delayed = (match: string, mark = '') =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog
  http:
  - fault:${mark}
      delay:
        fixedDelay: 5s
        percentage:
          value: 50
${match}    route:
    - destination:
        host: catalog
`,
    running('catalog'),
  );
const testers = `    match:
    - headers:
        x-test:
          exact: slow
`;

export const examples: Examples = {
  fail: [{ title: 'Half of all requests', yaml: delayed('', ' # SC0017') }],
  pass: [{ title: 'Requests of the test', yaml: delayed(testers) }],
};
