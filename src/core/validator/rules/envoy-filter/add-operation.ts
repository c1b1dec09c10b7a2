import { envoyPatches, isRoute } from '../../../mesh/envoy-patches.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0153',
  title: 'ADD where nothing can be added',
  severity: 'error',
  reads: ['EnvoyFilter'],
  check(context) {
    const told = new Set<Resource>();
    for (const { resource, path, applyTo, operation } of context.derive(envoyPatches)) {
      if (operation !== 'ADD' || !isRoute(applyTo) || told.has(resource)) continue;
      told.add(resource);
      const place = placeOf(context, resource, [...path, 'patch', 'operation']);
      const instead = applyTo === 'HTTP_ROUTE' ? 'INSERT_FIRST' : 'MERGE';
      context.report({
        ...place,
        what: `Operation ADD is not meant for ${applyTo}.`,
        why: 'Istio’s reference says that it is ignored there, so nothing promises that what is added arrives.',
        remedy: 'Use MERGE or INSERT_FIRST, or write the route in a VirtualService.',
        fix: instead && {
          title: `Write ${instead}`,
          edits: [{ file: resource.file, range: place.range, text: instead }],
        },
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A patch has the operation `ADD` and `applyTo: ROUTE_CONFIGURATION` or `HTTP_ROUTE`.',
  why: 'Istio’s reference says that the operation is ignored for these two. A whole `ROUTE_CONFIGURATION` is never added. An `HTTP_ROUTE` istiod 1.31 does put at the end of the list, mostly behind one that takes everything; **nobody promises** that the next version does.',
  mend: 'For a route use `INSERT_FIRST`, or better a VirtualService; for settings of the route configuration use `MERGE`.',
  links: [
    {
      title: 'Istio: EnvoyFilter.Patch.Operation',
      url: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-Patch-Operation',
    },
  ],
  lesson: 'envoy-filter',
};

const filter = (
  applyTo: string,
  operation: string,
  value: string,
) => `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter # IST0133
metadata:
  name: edge
  namespace: shop
spec:
  priority: 10
  configPatches:
  - applyTo: ${applyTo}
    match:
      context: GATEWAY
    patch:
      operation: ${operation}
${value}`;

const value = '      value:\n        name: maintenance\n';

export const examples: Examples = {
  fail: [{ title: 'A route to add', yaml: filter('HTTP_ROUTE', 'ADD # IST0153', value) }],
  pass: [{ title: 'A route to put first', yaml: filter('HTTP_ROUTE', 'INSERT_FIRST', value) }],
};
