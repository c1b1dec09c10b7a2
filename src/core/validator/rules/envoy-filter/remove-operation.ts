import { envoyPatches, isRoute } from '../../../mesh/envoy-patches.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0154',
  title: 'REMOVE where nothing can be removed',
  severity: 'error',
  reads: ['EnvoyFilter'],
  check(context) {
    const told = new Set<Resource>();
    for (const { resource, path, applyTo, operation } of context.derive(envoyPatches)) {
      if (operation !== 'REMOVE' || !isRoute(applyTo) || told.has(resource)) continue;
      told.add(resource);
      context.report({
        ...placeOf(context, resource, [...path, 'patch', 'operation']),
        what: `Operation REMOVE is not meant for ${applyTo}.`,
        why: 'Istio’s reference says that it is ignored there, so nothing promises that the route goes or stays.',
        remedy: 'Change the VirtualService that makes the route.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A patch has the operation `REMOVE` and `applyTo: ROUTE_CONFIGURATION` or `HTTP_ROUTE`.',
  why: 'Istio’s reference says that the operation is ignored for these two. For `ROUTE_CONFIGURATION` it is. From the routes, istiod 1.31 does take an `HTTP_ROUTE` out, against its own reference: **nobody promises** that the next version does.',
  mend: 'Take the route out of the VirtualService it comes from. To close a path put a route with a direct response before it.',
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

export const examples: Examples = {
  fail: [{ title: 'A route to remove', yaml: filter('HTTP_ROUTE', 'REMOVE # IST0154', '') }],
  pass: [{ title: 'A virtual host to remove', yaml: filter('VIRTUAL_HOST', 'REMOVE', '') }],
};
