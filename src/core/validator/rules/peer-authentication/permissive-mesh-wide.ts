import { getString, getStringMap } from '../../../mesh/get.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0018',
  title: 'Plaintext is taken everywhere in the mesh',
  severity: 'info',
  reads: ['ConfigMap', 'PeerAuthentication'],
  check(context) {
    const { rootNamespace } = context.derive(meshConfig);
    for (const resource of context.resources('PeerAuthentication')) {
      const { root, namespace } = resource;
      if (namespace !== rootNamespace || getStringMap(root, ['spec', 'selector', 'matchLabels']).size > 0)
        continue;
      if (getString(root, ['spec', 'mtls', 'mode'])?.value !== 'PERMISSIVE') continue;
      context.report({
        ...placeOf(context, resource, ['spec', 'mtls', 'mode']),
        what: 'This policy for the whole mesh is PERMISSIVE.',
        why: 'Every workload takes plaintext beside mTLS, so whoever reaches a pod may call it without an identity.',
        remedy: 'Once all callers have a sidecar, write STRICT, and PERMISSIVE only where one has none.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A PeerAuthentication without selector in the root namespace (`istio-system`) has mode `PERMISSIVE`.',
  why: '`PERMISSIVE` is the bridge for a migration: servers take mTLS **and** plaintext. Left in place, encryption is a habit of callers and not a rule, and AuthorizationPolicies that ask for no identity let plaintext callers in.',
  mend: 'See who still calls in plaintext (metric `istio_requests_total`, label `connection_security_policy="none"`), give them sidecars, then write `STRICT`. Exceptions go into policies for a namespace or a workload.',
  links: [
    {
      title: 'Istio: Mutual TLS migration',
      url: 'https://istio.io/latest/docs/tasks/security/authentication/mtls-migration/',
    },
  ],
  lesson: 'peer-authentication',
};

const policy = (mode: string, namespace = 'istio-system') => `apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata:
  name: default
  namespace: ${namespace}
spec:
  mtls:
    mode: ${mode}
`;

export const examples: Examples = {
  fail: [{ title: 'For the whole mesh', yaml: policy('PERMISSIVE # SC0018') }],
  pass: [
    { title: 'mTLS for the whole mesh', yaml: policy('STRICT') },
    { title: 'An exception for a namespace', yaml: policy('PERMISSIVE', 'shop') },
  ],
};
