import { envoyPatches } from '../../../mesh/envoy-patches.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0151',
  title: 'A patch relative to something, without a priority',
  severity: 'warning',
  reads: ['EnvoyFilter'],
  check(context) {
    const told = new Set<Resource>();
    for (const { resource, path, operation, relative, afterVersioned } of context.derive(envoyPatches)) {
      if (!relative || afterVersioned || told.has(resource)) continue;
      told.add(resource);
      context.report({
        ...placeOf(context, resource, [...path, 'patch', 'operation']),
        what: `Operation ${operation} depends on what is there already, and the EnvoyFilter has no priority.`,
        why: 'If another EnvoyFilter brings it later, there is nothing to relate to, and the patch is skipped.',
        remedy: 'Set spec.priority, or use INSERT_FIRST.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A patch uses `INSERT_BEFORE`, `INSERT_AFTER`, `REMOVE` or `REPLACE`, and its EnvoyFilter has no `priority`.',
  why: 'Such a patch is applied relative to something, a filter that has to be there already. EnvoyFilters are applied by priority, then by age; if the one that brings the filter comes later, there is nothing to insert before and the patch is **silently skipped**.',
  mend: 'Give the EnvoyFilter a `priority` (lower ones come first), or use an operation that needs nothing: `INSERT_FIRST`. Better still, look whether a supported API does it: Telemetry, WasmPlugin, ProxyConfig.',
  links: [
    {
      title: 'Istio: EnvoyFilter.Patch.Operation',
      url: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-Patch-Operation',
    },
  ],
  lesson: 'envoy-filter',
};

const filter = (operation: string, priority = '') => `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter # IST0133
metadata:
  name: trace-id
  namespace: shop
spec:
${priority}  configPatches:
  - applyTo: HTTP_FILTER
    match:
      context: SIDECAR_INBOUND
      listener:
        filterChain:
          filter:
            name: envoy.filters.network.http_connection_manager
    patch:
      operation: ${operation}
      value:
        name: shop.trace-id
        typed_config:
          "@type": type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
          default_source_code:
            inline_string: function envoy_on_request(handle) end
`;

export const examples: Examples = {
  fail: [{ title: 'Before something, whenever', yaml: filter('INSERT_BEFORE # IST0151') }],
  pass: [
    { title: 'With a priority', yaml: filter('INSERT_BEFORE', '  priority: 10\n') },
    { title: 'First, whatever is there', yaml: filter('INSERT_FIRST') },
  ],
};
