import { getString } from '../../../mesh/get.ts';
import type { Examples } from '../../example.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const removed: ReadonlySet<string> = new Set([
  'ClusterRbacConfig',
  'RbacConfig',
  'ServiceRole',
  'ServiceRoleBinding',
]);

export const rule: Rule = {
  code: 'IST0002',
  title: 'The definition of a kind that Istio has removed',
  severity: 'warning',
  reads: ['CustomResourceDefinition'],
  check({ resources, report, source }) {
    // istioctl looks for the fields of a definition that comes from a file one level too deep, and finds none.
    if (source === 'files') return;
    for (const resource of resources('CustomResourceDefinition')) {
      const group = getString(resource.root, ['spec', 'group'])?.value;
      const kind = getString(resource.root, ['spec', 'names', 'kind']);
      if (group !== 'rbac.istio.io' || !kind || !removed.has(kind.value)) continue;
      report({
        resource,
        path: ['spec', 'names', 'kind'],
        range: kind.range,
        what: `The kind ${kind.value} of ${group} is removed.`,
        why: 'The cluster still takes such resources, and no version of Istio in use reads them: what they forbid is allowed.',
        remedy: 'Move what they say to AuthorizationPolicy, then delete this definition.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The cluster has a CustomResourceDefinition of the group `rbac.istio.io`: ServiceRole, ServiceRoleBinding, RbacConfig or ClusterRbacConfig.',
  why: 'Istio removed this API with 1.6. As long as the definition stands, the API server accepts such resources, and **nobody enforces them**. A rule that denies nothing is worse than none.',
  mend: 'Write AuthorizationPolicies instead, check them, and delete the definition; its resources go with it.',
  links: [
    {
      title: 'Istio: Authorization policy',
      url: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
    },
  ],
  lesson: 'authorization-policy',
};

const definition = (group: string, kind: string, mark = '') => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: ${kind.toLowerCase()}s.${group}
spec:
  group: ${group}
  names:
    kind: ${kind}${mark}
    plural: ${kind.toLowerCase()}s
  scope: Namespaced
  versions:
  - name: v1
    served: true
    storage: true
    schema:
      openAPIV3Schema:
        type: object
`;

export const examples: Examples = {
  fail: [{ title: 'Roles of old', yaml: definition('rbac.istio.io', 'ServiceRole', ' # IST0002') }],
  pass: [{ title: 'A kind of one’s own', yaml: definition('shop.example.com', 'Catalog') }],
};
