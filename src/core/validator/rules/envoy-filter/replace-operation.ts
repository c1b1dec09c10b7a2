import { envoyPatches, isReplaceable } from '../../../mesh/envoy-patches.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0152',
  title: 'REPLACE where nothing can be replaced',
  severity: 'error',
  reads: ['EnvoyFilter'],
  check(context) {
    const told = new Set<Resource>();
    for (const { resource, path, applyTo, operation } of context.derive(envoyPatches)) {
      if (operation !== 'REPLACE' || isReplaceable(applyTo) || told.has(resource)) continue;
      told.add(resource);
      const place = placeOf(context, resource, [...path, 'patch', 'operation']);
      const instead = applyTo === '' ? undefined : 'MERGE';
      context.report({
        ...place,
        what: `Operation REPLACE does not work on ${applyTo || 'nothing'}.`,
        why: 'Only HTTP filters, network filters and virtual hosts can be replaced; the patch is ignored.',
        remedy: 'Use MERGE, or apply it to HTTP_FILTER, NETWORK_FILTER or VIRTUAL_HOST.',
        fix: instead && {
          title: `Write ${instead}`,
          edits: [{ file: resource.file, range: place.range, text: instead }],
        },
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A patch has the operation `REPLACE` and an `applyTo` other than `HTTP_FILTER`, `NETWORK_FILTER` and `VIRTUAL_HOST`.',
  why: 'Clusters, listeners and routes can be changed, not exchanged as a whole. The patch is accepted and **does nothing**.',
  mend: '`MERGE` changes single fields of clusters, listeners and routes. For filters keep `REPLACE` and correct `applyTo`.',
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
  fail: [
    {
      title: 'A cluster can’t be replaced',
      yaml: filter('CLUSTER', 'REPLACE # IST0152', '      value:\n        connect_timeout: 2s\n'),
    },
  ],
  pass: [
    {
      title: 'But fields of it be merged',
      yaml: filter('CLUSTER', 'MERGE', '      value:\n        connect_timeout: 2s\n'),
    },
  ],
};
