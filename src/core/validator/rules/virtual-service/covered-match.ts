import { matchCoverage } from '../../../mesh/match-coverage.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0131',
  title: 'A match that a route above has already',
  severity: 'info',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      for (const { path, route, match, taker, prefixes } of matchCoverage(resource).covered) {
        context.report({
          ...placeOf(context, resource, prefixes ? [...path, 'uri', 'prefix'] : path),
          what: prefixes
            ? `Match ${match} of route ${route} is not used: prefix "${prefixes.earlier}" in route ${taker} covers "${prefixes.own}".`
            : `Match ${match} of route ${route} is not used: route ${taker} has the same.`,
          why: 'Routes are tried in order, and the first that fits takes the request.',
          remedy: prefixes
            ? 'Put the longer prefix first.'
            : 'Delete it, or move it up if this route is meant to take the requests.',
        });
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
