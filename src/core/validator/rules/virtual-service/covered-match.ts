import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0131',
  title: 'A match that a route above has already',
  severity: 'info',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      for (const { code, path, range, what, why, remedy } of context.admission(resource)) {
        if (code === 'unused-match') context.report({ resource, path, range, what, why, remedy });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A match repeats one of a route above it, or its `uri.prefix` begins with the prefix of one above.',
  why: 'The first that fits wins: `/shop` above takes `/shop/cart` along, so the route for `/shop/cart` is never asked. Prefixes are plain text: `/shop` also takes `/shopping`.',
  mend: 'Longer prefixes first, then shorter ones. Delete what is there twice.',
  links: [
    {
      title: 'Istio: HTTPMatchRequest',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
    },
  ],
  lesson: 'virtual-service',
};

const service = (...prefixes: readonly string[]) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - web
  http:
${prefixes
  .map(
    (prefix) => `  - match:
    - uri:
        prefix: ${prefix}
    route:
    - destination:
        host: web
`,
  )
  .join('')}`,
    running('web'),
  );

export const examples: Examples = {
  fail: [{ title: 'The shorter prefix first', yaml: service('/shop', '/shop/cart # IST0131') }],
  pass: [{ title: 'The longer prefix first', yaml: service('/shop/cart', '/shop') }],
};
