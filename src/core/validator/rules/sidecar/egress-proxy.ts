import type { Resource } from '../../../mesh/resource.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { entryAt, entryLines } from '../../layout.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const path = ['spec', 'outboundTrafficPolicy', 'egressProxy'];

export const rule: Rule = {
  code: 'IST0002',
  title: 'outboundTrafficPolicy.egressProxy is ignored',
  severity: 'warning',
  reads: ['Sidecar'],
  check(context) {
    for (const resource of context.resources('Sidecar')) {
      const found = entryAt(resource.root, path);
      if (found?.entry.value.type !== 'map') continue;
      context.report({
        resource,
        path,
        range: found.entry.keyRange,
        what: 'The field "egressProxy" is ignored.',
        why: 'Istio doesn’t read it any more: traffic to unknown hosts goes straight out.',
        remedy: 'Delete it, and lead such traffic to an egress gateway with a VirtualService.',
        fix: fixFor(context, resource),
      });
    }
  },
};

function fixFor(context: RuleContext, resource: Resource): QuickFix | undefined {
  const { map, entry } = entryAt(resource.root, path) ?? {};
  const lines = entry && entryLines(context.text(resource.file), entry);
  return lines && map && map.entries.length > 1
    ? { title: 'Delete egressProxy', edits: [{ file: resource.file, range: lines, text: '' }] }
    : undefined;
}

export const doc: RuleDoc = {
  what: 'A Sidecar sets `outboundTrafficPolicy.egressProxy`, a field that Istio no longer reads.',
  why: 'The document is accepted, and the traffic it was to catch leaves the mesh **directly**, past the egress gateway and its policies.',
  mend: 'Delete the field. Describe the outside hosts by ServiceEntry and route them through the egress gateway, and block the rest with `mode: REGISTRY_ONLY`.',
  links: [
    {
      title: 'Istio: Egress gateways',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/egress/egress-gateway/',
    },
  ],
  lesson: 'sidecar-resource',
};

const sidecar = (proxy: string) => `apiVersion: networking.istio.io/v1
kind: Sidecar
metadata:
  name: default
  namespace: shop
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
${proxy}  egress:
  - hosts:
    - ./*
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A field of old',
      yaml: sidecar(
        '    egressProxy: {host: egress.istio-system.svc.cluster.local, port: {number: 80}} # IST0002\n',
      ),
    },
  ],
  pass: [{ title: 'The mode alone', yaml: sidecar('') }],
};
