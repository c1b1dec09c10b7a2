import { callerConditions } from '../../../mesh/caller-conditions.ts';
import { getStringMap } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Workload } from '../../../mesh/peer-mode.ts';
import { policyWorkloads } from '../../../mesh/policy-workloads.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const fromToken = /^((not)?requestPrincipals|request\.auth\..+)$/i;

export const rule: Rule = {
  code: 'SC0006',
  title: 'A condition on a token that nobody checks',
  severity: 'warning',
  reads: ['AuthorizationPolicy', 'ConfigMap', 'Namespace', 'Pod', 'RequestAuthentication'],
  check(context) {
    const checked = context.derive(tokenCheck);
    // Policies that select the same pods are given the same list of them.
    const checkedSomewhere = new Map<readonly Workload[], boolean>();
    for (const resource of context.resources('AuthorizationPolicy')) {
      const conditions = callerConditions(resource).filter(({ name }) => fromToken.test(name));
      if (conditions.length === 0) continue;
      const workloads = policyWorkloads(context, resource);
      if (!checkedSomewhere.has(workloads)) checkedSomewhere.set(workloads, workloads.some(checked));
      if (workloads.length === 0 || checkedSomewhere.get(workloads)) continue;
      for (const { name, path } of conditions) {
        context.report({
          ...placeOf(context, resource, path),
          what: `"${name}" asks for a token, and no RequestAuthentication holds for these workloads.`,
          why: 'The proxy knows a token only after a RequestAuthentication has checked it; without one every request counts as one that has none.',
          remedy: 'Add a RequestAuthentication that selects the same workloads and names the issuer.',
        });
      }
    }
  },
};

/** Whether a RequestAuthentication may hold for a workload: of its namespace or the root one, by its selector. */
function tokenCheck(mesh: Mesh): (workload: Workload) => boolean {
  const { rootNamespace } = mesh.derive(meshConfig);
  const byNamespace = Map.groupBy(mesh.resources('RequestAuthentication'), ({ namespace }) => namespace);
  return ({ namespace, labels }) =>
    [namespace, rootNamespace].some((home) =>
      byNamespace
        .get(home)
        ?.some(({ root }) =>
          [...getStringMap(root, ['spec', 'selector', 'matchLabels'])].every(
            ([name, value]) => labels.get(name) === value,
          ),
        ),
    );
}

export const doc: RuleDoc = {
  what: 'An AuthorizationPolicy uses `requestPrincipals` or a `when` on `request.auth.…`, and no RequestAuthentication of the namespace or of the root namespace holds for the workloads it guards.',
  why: 'The two share the work: a **RequestAuthentication checks** the token and notes what is in it, an **AuthorizationPolicy decides** by the notes. Without the first there are no notes. An `ALLOW` rule then lets nobody in, whatever token they bring.',
  mend: 'Add a RequestAuthentication with the `issuer` and its keys (`jwksUri`), for the same workloads.',
  links: [
    {
      title: 'Istio: RequestAuthentication',
      url: 'https://istio.io/latest/docs/reference/config/security/request_authentication/',
    },
  ],
  lesson: 'request-authentication',
};

const policy = (mark = '') => `apiVersion: security.istio.io/v1
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
        requestPrincipals:${mark}
        - https://login.example.com/*
`;
const authentication = (app: string) => `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: login
  namespace: shop
spec:
  selector:
    matchLabels:
      app: ${app}
  jwtRules:
  - issuer: https://login.example.com
    jwksUri: https://login.example.com/keys
`;

export const examples: Examples = {
  fail: [
    { title: 'Nobody checks tokens', yaml: documents(shop, running('orders'), policy(' # SC0006')) },
    {
      title: 'They are checked elsewhere',
      yaml: documents(shop, running('orders'), policy(' # SC0006'), authentication('catalog')),
    },
  ],
  pass: [
    {
      title: 'One checks, the other decides',
      yaml: documents(shop, running('orders'), policy(), authentication('orders')),
    },
  ],
};
