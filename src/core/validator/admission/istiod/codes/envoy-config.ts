import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { envoyFilter } from '../samples/sample.ts';

export const title = 'A value that Envoy would not take';

export const doc: RuleDoc = {
  what: 'The value of a patch is a message of Envoy’s API, and a field in it has a value of another type, a word that is none, or a type that Envoy does not know. Of fields with a likely slip, and filters without a type, istiod warns.',
  why: istiodReasons['envoy-config'],
  mend: 'Look the message up in the Envoy API, version 3.',
  links: [istioReference('EnvoyFilter')],
  lesson: 'envoy-filter',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A unit is missing',
      yaml: envoyFilter(`
configPatches:
- applyTo: CLUSTER
  patch:
    operation: MERGE
    value:
      connect_timeout: "2" # envoy-config
`),
    },
  ],
  pass: [
    {
      title: 'With its unit',
      yaml: envoyFilter(`
configPatches:
- applyTo: CLUSTER
  patch:
    operation: MERGE
    value:
      connect_timeout: 2s
`),
    },
  ],
};
