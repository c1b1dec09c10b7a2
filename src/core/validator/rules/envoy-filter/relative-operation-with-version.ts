import { envoyPatches } from '../../../mesh/envoy-patches.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0155',
  title: 'A patch relative to a filter that only some proxy versions have',
  severity: 'warning',
  reads: ['EnvoyFilter'],
  check(context) {
    const told = new Set<Resource>();
    for (const { resource, path, operation, relative, afterVersioned } of context.derive(envoyPatches)) {
      if (!relative || !afterVersioned || told.has(resource)) continue;
      told.add(resource);
      context.report({
        ...placeOf(context, resource, [...path, 'patch', 'operation']),
        what: `Operation ${operation} has no priority, and an earlier patch for the same filter is limited by proxyVersion.`,
        why: 'During an upgrade proxies of the other version lack that filter, and this patch is skipped for them.',
        remedy: 'Set spec.priority, or use INSERT_FIRST.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A patch with a relative operation and without `priority` is about the same filter as an earlier patch that has a `proxyVersion`.',
  why: '`proxyVersion` limits a patch to proxies of that version. While an upgrade runs, both versions are there: for one of them the filter exists, for the other it does not, and the second patch is **silently skipped** there.',
  mend: 'Give the EnvoyFilter a `priority`, limit both patches to the same versions, or use an operation that needs nothing.',
  links: [
    {
      title: 'Istio: EnvoyFilter.Patch.Operation',
      url: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-Patch-Operation',
    },
  ],
  lesson: 'envoy-filter',
};

const filter = (priority: string, mark: string) => `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter # IST0133
metadata:
  name: trace-id
  namespace: shop
spec:
${priority}  configPatches:
  - applyTo: HTTP_FILTER
    match:
      context: SIDECAR_INBOUND
      proxy:
        proxyVersion: ^1\\.29.*
    patch:
      operation: INSERT_FIRST
      value:
        name: shop.trace-id
        typed_config:
          '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
  - applyTo: HTTP_FILTER
    match:
      context: SIDECAR_INBOUND
    patch:
      operation: INSERT_AFTER${mark}
      value:
        name: shop.trace-id
        typed_config:
          '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
`;

export const examples: Examples = {
  fail: [{ title: 'Relative to a filter of one version', yaml: filter('', ' # IST0155') }],
  pass: [{ title: 'With a priority', yaml: filter('  priority: 10\n', '') }],
};
