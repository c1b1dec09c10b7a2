import { int32, list, nullable, object, oneOfWords, optional, required } from '../build.ts';
import { defineKind } from '../kind-schema.ts';
import { istioStatus } from '../shapes/istio-status.ts';
import { attachedOnce, selector, targetReference, targetReferences } from '../shapes/policy-attachment.ts';
import { trafficSelector } from '../shapes/traffic-selector.ts';
import { phaseDoc, priorityDoc, wasmModule } from '../shapes/wasm-module.ts';

export const wasmPlugin = defineKind(
  {
    kind: 'WasmPlugin',
    group: 'extensions.istio.io',
    versions: ['v1alpha1'],
    scope: 'namespaced',
    fields: {
      spec: required(
        object(
          {
            selector,
            targetRef: targetReference,
            targetRefs: targetReferences,
            ...wasmModule,
            phase: optional(
              oneOfWords('UNSPECIFIED_PHASE', 'AUTHN', 'AUTHZ', 'STATS'),
              phaseDoc,
              'at the end of the chain',
            ),
            priority: optional(nullable(int32()), priorityDoc, '0'),
            match: optional(list(trafficSelector), 'The calls it sees: one of these must hold.', 'all'),
          },
          { constraints: [attachedOnce] },
        ),
        'The module, and where it stands.',
      ),
      status: optional(istioStatus, 'What Istio reports back.'),
    },
  },
  {
    doc: 'Puts a WebAssembly module into the filter chain of proxies.',
    link: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/',
  },
);
