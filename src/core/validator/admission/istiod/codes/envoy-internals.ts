import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { sample } from '../samples/sample.ts';

export const title = 'Every EnvoyFilter';

export const doc: RuleDoc = {
  what: 'An EnvoyFilter changes the configuration that Istio makes for Envoy. istiod takes it and always warns: what it changes may look different in the next version.',
  why: istiodReasons['envoy-internals'],
  mend: 'Look first whether another kind does it: Telemetry, WasmPlugin, ProxyConfig, DestinationRule. Keep what is left small, with a `priority`, and try it before each upgrade.',
  links: [istioReference('EnvoyFilter')],
  lesson: 'envoy-filter',
};

export const examples: Examples = {
  fail: [
    {
      title: 'Whatever it does',
      yaml: `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter # envoy-internals
metadata:
  name: orders
  namespace: shop
spec:
  configPatches:
  - applyTo: CLUSTER
    patch:
      operation: MERGE
      value:
        connect_timeout: 2s
`,
    },
  ],
  pass: [
    {
      title: 'The same by a kind of Istio',
      yaml: sample(
        'DestinationRule',
        `
host: orders
trafficPolicy:
  connectionPool:
    tcp:
      connectTimeout: 2s
`,
      ),
    },
  ],
};
