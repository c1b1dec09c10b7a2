import { callerConditions } from '../../../mesh/caller-conditions.ts';
import { type PeerAuthentications, peerAuthentications, type Workload } from '../../../mesh/peer-mode.ts';
import { policyWorkloads } from '../../../mesh/policy-workloads.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const fromCertificate =
  /^((not)?(principals|namespaces|serviceAccounts|trustDomains)|source\.(principal|namespace|serviceAccount|trustDomain))$/i;

export const rule: Rule = {
  code: 'SC0004',
  title: 'A condition on the identity of callers where mTLS is off',
  severity: 'warning',
  reads: ['AuthorizationPolicy', 'ConfigMap', 'Namespace', 'PeerAuthentication', 'Pod'],
  check(context) {
    const modes = context.derive(peerAuthentications);
    // Policies that select the same pods are given the same list of them.
    const plain = new Map<readonly Workload[], boolean>();
    for (const resource of context.resources('AuthorizationPolicy')) {
      const conditions = callerConditions(resource).filter(({ name }) => fromCertificate.test(name));
      if (conditions.length === 0) continue;
      const workloads = policyWorkloads(context, resource);
      if (!plain.has(workloads)) plain.set(workloads, takesPlaintextOnly(modes, workloads));
      if (!plain.get(workloads)) continue;
      for (const { name, path } of conditions) {
        context.report({
          ...placeOf(context, resource, path),
          what: `"${name}" asks who the caller is, and the mTLS mode of these workloads is DISABLE.`,
          why: `The identity stands in the caller’s certificate, and in plaintext there is none: ${name.startsWith('not') ? 'this excepts nobody' : 'this never matches'}.`,
          remedy: 'Set the PeerAuthentication to STRICT, or to PERMISSIVE while callers move.',
        });
      }
    }
  },
};

function takesPlaintextOnly(modes: PeerAuthentications, workloads: readonly Workload[]): boolean {
  const plain = workloads.every((workload) => {
    const { mode, ports } = modes.of(workload);
    return [mode, ...ports.values()].every((one) => one === 'DISABLE');
  });
  return plain && workloads.length > 0;
}

export const doc: RuleDoc = {
  what: 'An AuthorizationPolicy asks for `principals`, `namespaces`, `serviceAccounts` or `trustDomains` of callers, or has a `when` on `source.principal` and the like, at workloads whose PeerAuthentication says `DISABLE`.',
  why: 'All of these are read from the certificate that the caller shows in **mTLS**. With `DISABLE` the server takes plaintext only, so nobody shows one. An `ALLOW` rule then lets nobody in, and a `DENY` rule stops nobody.',
  mend: 'Turn mTLS on: `STRICT`, or `PERMISSIVE` while some callers have no sidecar yet. Those who still come in plaintext have no identity there either.',
  links: [
    {
      title: 'Istio: AuthorizationPolicy, Source',
      url: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
    },
    {
      title: 'Istio: PeerAuthentication',
      url: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
    },
  ],
  lesson: 'authorization-policy',
};

const callers = (mode: string, source: string) =>
  documents(
    shop,
    running('orders'),
    `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: shop
spec:
  mtls:
    mode: ${mode}
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  rules:
  - ${source}
`,
  );
const web = (mark = '') => `from:
    - source:
        principals:${mark}
        - cluster.local/ns/shop/sa/web`;

export const examples: Examples = {
  fail: [
    { title: 'Principals without certificates', yaml: callers('DISABLE', web(' # SC0004')) },
    {
      title: 'A condition on the namespace',
      yaml: callers('DISABLE', 'when:\n    - key: source.namespace # SC0004\n      notValues:\n      - shop'),
    },
  ],
  pass: [
    { title: 'Callers show a certificate', yaml: callers('STRICT', web()) },
    {
      title: 'Addresses need none',
      yaml: callers('DISABLE', 'from:\n    - source:\n        ipBlocks:\n        - 10.0.0.0/8'),
    },
  ],
};
