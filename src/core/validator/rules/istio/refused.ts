import { istioKinds } from '../../../mesh/kind.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0106',
  title: 'A resource that istiod would refuse',
  severity: 'error',
  reads: istioKinds,
  check(context) {
    for (const resource of istioKinds.flatMap((kind) => context.resources(kind))) {
      for (const { severity, path, range, what, why, remedy, fix } of context.admission(resource)) {
        if (severity !== 'error') continue;
        context.report({ resource, path, range, what, why, remedy, fix });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A resource of Istio’s passes the schema of its kind and breaks a rule that only istiod checks: a host that is no name, a route without destination, a port that is none.',
  why: 'istiod’s webhook refuses such a resource when it is applied, so on a cluster it is there only if the webhook was **not running** then, or the resource is older than the check. istiod ignores it, as a whole or the part that is wrong.',
  mend: 'Apply it again with `kubectl apply --dry-run=server`: the webhook says what is wrong. Here admission says the same, under a code of its own that names the mistake.',
  links: [
    {
      title: 'Istio: Configuration validation problems',
      url: 'https://istio.io/latest/docs/ops/common-problems/validation/',
    },
  ],
  lesson: 'debugging',
};

const route = (hosts: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - ${hosts}
  http:
  - route:
    - destination:
        host: web
`,
    running('web'),
  );

export const examples: Examples = {
  fail: [{ title: 'Every host, inside the mesh', yaml: route('"*" # IST0106') }],
  pass: [{ title: 'A host', yaml: route('web') }],
};
