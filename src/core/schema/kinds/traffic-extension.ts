import { int32, list, nullable, object, oneOfWords, optional, required, string } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { attachedOnce, selector, targetReferences } from '../shapes/policy-attachment.ts';
import { trafficSelector } from '../shapes/traffic-selector.ts';
import { phaseDoc, priorityDoc, wasmModule } from '../shapes/wasm-module.ts';

const lua = object({
  inlineCode: required(
    string({ minLength: 1, maxLength: 65536 }),
    'The script, with `envoy_on_request` or `envoy_on_response`.',
  ),
});

export const trafficExtension = defineKind(
  {
    kind: 'TrafficExtension',
    group: 'extensions.istio.io',
    versions: ['v1alpha1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            selector,
            targetRefs: targetReferences,
            phase: optional(
              oneOfWords('UNSPECIFIED', 'AUTHN', 'AUTHZ', 'STATS'),
              phaseDoc,
              'at the end of the chain',
            ),
            priority: optional(nullable(int32()), priorityDoc, '0'),
            match: optional(list(trafficSelector), 'The calls it sees: one of these must hold.', 'all'),
            wasm: optional(object(wasmModule), 'A WebAssembly module.'),
            lua: optional(lua, 'A script in Lua.'),
          },
          {
            oneOf: [['wasm', 'lua']],
            constraints: [
              attachedOnce,
              {
                message: 'exactly one of wasm or lua must be set',
                remedy: 'Add `wasm` or `lua`, and not both.',
                holds: ({ wasm, lua: script }) => (wasm === undefined) !== (script === undefined),
              },
            ],
          },
        ),
        'The extension, and where it stands.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Puts a WebAssembly module or a Lua script into the filter chain of proxies.',
    link: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/',
  },
);
