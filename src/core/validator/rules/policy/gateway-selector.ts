import { getMap, getStringMap } from '../../../mesh/get.ts';
import type { Kind } from '../../../mesh/kind.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { matches } from '../../../mesh/selector.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import { columnOf, entryAt, entryBlock, lineBreakOf } from '../../layout.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const policies = [
  'AuthorizationPolicy',
  'RequestAuthentication',
  'Telemetry',
  'WasmPlugin',
] as const satisfies readonly Kind[];
const gatewayGroup = 'gateway.networking.k8s.io';
const gatewayLabel = `${gatewayGroup}/gateway-name`;

export const rule: Rule = {
  code: 'IST0166',
  title: 'A policy that selects a gateway of the Gateway API by labels',
  severity: 'warning',
  reads: [...policies, 'Pod'],
  check(context) {
    const gateways = context.derive(gatewayPods);
    for (const resource of policies.flatMap((kind) => context.resources(kind))) {
      const selector = getMap(resource.root, ['spec', 'selector']);
      if (!selector || getMap(resource.root, ['spec', 'targetRef'])) continue;
      const labels = getStringMap(selector, ['matchLabels']);
      const names = (gateways.get(resource.namespace) ?? [])
        .filter((pod) => matches(labels, pod.labels))
        .map((pod) => pod.labels.get(gatewayLabel));
      for (const name of new Set(names)) {
        context.report({
          ...placeOf(context, resource, ['spec', 'selector']),
          what: `The selector picks pods of the Gateway "${name}", for which it does not count.`,
          why: 'Gateways and waypoints of the Gateway API take policies that name them, not ones that select their pods.',
          fix: names.length === 1 && name !== undefined ? nameGateway(context, resource, name) : undefined,
          remedy: `Use targetRefs with kind Gateway and name ${name} instead of the selector.`,
        });
      }
    }
  },
};

function gatewayPods(mesh: Mesh): ReadonlyMap<string | undefined, readonly Resource[]> {
  const pods = mesh.resources('Pod').filter(({ labels }) => labels.has(gatewayLabel));
  return Map.groupBy(pods, ({ namespace }) => namespace);
}

/** Certain where the selector is a block of its own and the policy has no targets yet. */
function nameGateway(context: RuleContext, resource: Resource, name: string): QuickFix | undefined {
  const { file, root } = resource;
  const text = context.text(file);
  const { entry } = entryAt(root, ['spec', 'selector']) ?? {};
  const range = entry && entryBlock(text, entry);
  const column = entry && columnOf(text, entry.keyRange.start);
  if (!range || column === undefined || entryAt(root, ['spec', 'targetRefs'])) return undefined;
  const lines = ['targetRefs:', `- group: ${gatewayGroup}`, '  kind: Gateway', `  name: ${name}`];
  const eol = lineBreakOf(text);
  return {
    title: `Name the Gateway ${name}`,
    edits: [{ file, range, text: lines.map((line) => column + line + eol).join('') }],
  };
}

export const doc: RuleDoc = {
  what: 'An AuthorizationPolicy, RequestAuthentication, Telemetry or WasmPlugin has a `selector` that matches pods of a gateway of the Kubernetes Gateway API.',
  why: 'Istio deploys those pods itself, and their labels are its own affair, so selectors **do not apply** to them. The policy is accepted and the gateway stays as open as before.',
  mend: 'Name the Gateway: `targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: …}]`.',
  links: [
    {
      title: 'Istio: PolicyTargetReference',
      url: 'https://istio.io/latest/docs/reference/config/type/workload-selector/#PolicyTargetReference',
    },
  ],
  lesson: 'gateway',
};

const mesh = (target: string) =>
  documents(
    `apiVersion: v1
kind: Pod
metadata:
  name: edge-istio-6b7d
  namespace: shop
  labels:
    ${gatewayLabel}: edge
spec:
  containers:
  - name: istio-proxy
    image: docker.io/istio/proxyv2:1.29.0
`,
    `apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: edge
  namespace: shop
spec:
${target}  action: DENY
  rules:
  - to:
    - operation:
        ports:
        - "443"
        paths:
        - /admin*
`,
  );

export const examples: Examples = {
  fail: [
    {
      title: 'By labels',
      yaml: mesh(`  selector: # IST0166\n    matchLabels:\n      ${gatewayLabel}: edge\n`),
    },
  ],
  pass: [
    {
      title: 'By name',
      yaml: mesh('  targetRefs:\n  - group: gateway.networking.k8s.io\n    kind: Gateway\n    name: edge\n'),
    },
  ],
};
