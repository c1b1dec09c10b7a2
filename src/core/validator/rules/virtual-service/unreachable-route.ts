import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0130',
  title: 'A route that no request reaches',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      for (const { code, path, range, what, why, remedy } of context.admission(resource)) {
        if (code === 'unreachable-route') context.report({ resource, path, range, what, why, remedy });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A route of a VirtualService can’t be reached: a route above it has no `match` and takes everything, or takes all of its matches.',
  why: 'The order in the list is the order of trying, and **the first that fits wins**. What stands below a route without a match is dead text: the canary, the fault, the redirect that it describes never happens.',
  mend: 'Order routes from the special to the general; the one without a match comes last.',
  links: [
    {
      title: 'Istio: Routing rule precedence',
      url: 'https://istio.io/latest/docs/concepts/traffic-management/#routing-rule-precedence',
    },
  ],
  lesson: 'virtual-service',
};

const service = (routes: string) =>
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
${routes}`,
    running('catalog'),
  );
const search = (mark = '') => `  - match:${mark}
    - uri:
        prefix: /search
    timeout: 2s
    route:
    - destination:
        host: catalog
`;
const rest = `  - route:
    - destination:
        host: catalog
`;

export const examples: Examples = {
  fail: [{ title: 'Below a route that takes everything', yaml: service(rest + search(' # IST0130')) }],
  pass: [{ title: 'The special first', yaml: service(search() + rest) }],
};
