import { getItems, getStrings } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'An AuthorizationPolicy names a namespace that is not there',
  severity: 'error',
  reads: ['AuthorizationPolicy', 'Namespace'],
  check(context) {
    const exists = context.derive(namespaceMatcher);
    for (const resource of context.resources('AuthorizationPolicy')) {
      getItems(resource.root, ['spec', 'rules']).forEach((one, index) => {
        getItems(one, ['from']).forEach((from, place) => {
          for (const field of ['namespaces', 'notNamespaces']) {
            getStrings(from, ['source', field]).forEach(({ value, range }, at) => {
              if (exists(value)) return;
              context.report({
                resource,
                path: ['spec', 'rules', index, 'from', place, 'source', field, at],
                range,
                what: `There is no namespace "${value}".`,
                why:
                  field === 'namespaces'
                    ? 'No caller can come from it, so this source never matches.'
                    : 'Excepting it excepts nobody.',
                remedy: 'Correct the name, or add the Namespace.',
              });
            });
          }
        });
      });
    }
  },
};

/** Whether some namespace has the name; a star at one end stands for anything. */
function namespaceMatcher(mesh: Mesh): (pattern: string) => boolean {
  const names = mesh.resources('Namespace').map(({ name }) => name);
  const exact = new Set(names.map((name) => name.toLowerCase()));
  return (pattern) => {
    if (pattern.startsWith('*')) return names.some((name) => name.endsWith(pattern.slice(1)));
    if (pattern.endsWith('*')) return names.some((name) => name.startsWith(pattern.slice(0, -1)));
    return exact.has(pattern.toLowerCase());
  };
}

export const doc: RuleDoc = {
  what: 'A `source` of an AuthorizationPolicy lists a namespace (under `namespaces` or `notNamespaces`) that does not exist.',
  why: 'A source that can’t occur makes its rule dead. In an `ALLOW` policy the callers meant by it get **403**; in a `DENY` policy they are let in.',
  mend: 'Compare with `kubectl get namespaces`. Namespaces are compared as a whole; write `team-*` for all that begin so.',
  links: [
    {
      title: 'Istio: AuthorizationPolicy, Source',
      url: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
    },
  ],
  lesson: 'authorization-policy',
};

const policy = (namespace: string) =>
  documents(
    shop,
    running('orders'),
    `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  rules:
  - from:
    - source:
        namespaces:
        - ${namespace}
`,
  );

export const examples: Examples = {
  fail: [{ title: 'A name that is not there', yaml: policy('shops # IST0101') }],
  pass: [{ title: 'One that is', yaml: policy('shop') }],
};
