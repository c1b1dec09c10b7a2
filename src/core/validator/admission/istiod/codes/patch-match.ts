import type { Examples } from '../../../example.ts';
import type { RuleDoc } from '../../../rule-doc.ts';
import { istiodReasons } from '../reasons.ts';
import { istioReference } from '../samples/istio-reference.ts';
import { envoyFilter } from '../samples/sample.ts';

export const title = 'A match of another kind than the patch';

export const doc: RuleDoc = {
  what: 'Listeners and filters are matched by `listener`, routes by `routeConfiguration`, clusters by `cluster`. A filter in a match needs a name, and a filter within it is one of the HTTP connection manager.',
  why: istiodReasons['patch-match'],
  mend: 'Match by what goes with `applyTo`.',
  links: [istioReference('EnvoyFilter')],
  lesson: 'envoy-filter',
};

export const examples: Examples = {
  fail: [
    {
      title: 'A filter by a cluster',
      yaml: envoyFilter(`
configPatches:
- applyTo: HTTP_FILTER
  match:
    cluster: # patch-match
      service: orders.shop.svc.cluster.local
  patch:
    operation: REMOVE
`),
    },
  ],
  pass: [
    {
      title: 'A filter by its listener',
      yaml: envoyFilter(`
priority: 10
configPatches:
- applyTo: HTTP_FILTER
  match:
    listener:
      portNumber: 8080
  patch:
    operation: REMOVE
`),
    },
  ],
};
