import { getMap, getStringMap } from '../../../mesh/get.ts';
import { containersOf, inAmbient, inMesh } from '../../../mesh/injection.ts';
import { LabelIndex } from '../../../mesh/label-index.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { selectorText } from '../../../mesh/selector.ts';
import type { Examples } from '../../example.ts';
import { documents, running, shop } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0127',
  title: 'An AuthorizationPolicy that holds for no workload',
  severity: 'warning',
  reads: ['AuthorizationPolicy', 'ConfigMap', 'Namespace', 'Pod'],
  check(context) {
    const { rootNamespace } = context.derive(meshConfig);
    const members = context.derive(meshPods);
    for (const resource of context.resources('AuthorizationPolicy')) {
      const { root, namespace } = resource;
      const selects = getMap(root, ['spec', 'selector']) !== undefined;
      const meshWide = namespace === rootNamespace;
      if (meshWide && !selects) continue;
      const pods = meshWide ? members.everywhere : (members.byNamespace.get(namespace) ?? none);
      const selector = getStringMap(root, ['spec', 'selector', 'matchLabels']);
      if (pods.matching(selector).length > 0) continue;
      const [label] = selector.keys();
      context.report({
        ...placeOf(
          context,
          resource,
          label === undefined ? ['metadata', 'name'] : ['spec', 'selector', 'matchLabels', label],
        ),
        what: `No pod in the mesh ${meshWide ? '' : `in namespace "${namespace}" `}${selector.size > 0 ? `has the labels ${selectorText(selector)}` : 'is there for it'}.`,
        why: 'The policy so forbids and allows nothing; a workload it was meant to guard is open.',
        remedy: 'Write labels that the pods bear, in their namespace, and see that they have a sidecar.',
      });
    }
  },
};

const none = new LabelIndex<Resource>([]);

/** Pods that a proxy or ztunnel guards. */
function meshPods(mesh: Mesh) {
  const pods = mesh.resources('Pod').filter((pod) => {
    const containers = containersOf(getMap(pod.root, ['spec']));
    return inAmbient(pod) || inMesh(mesh, { ...pod, containers });
  });
  return {
    everywhere: new LabelIndex(pods),
    byNamespace: new Map(
      [...Map.groupBy(pods, ({ namespace }) => namespace)].map(([namespace, own]) => [
        namespace,
        new LabelIndex(own),
      ]),
    ),
  };
}

export const doc: RuleDoc = {
  what: 'An AuthorizationPolicy selects labels that no pod of the mesh bears, or stands in a namespace without such pods. In the root namespace its selector counts for the whole mesh.',
  why: 'Policies are enforced by the proxy beside a workload (or by ztunnel). One that finds no workload enforces nothing, and an `ALLOW` policy that misses its workload leaves it **open to everyone**.',
  mend: 'Compare with the labels of the pods, and check that they have their sidecar. For a waypoint or a gateway of the Gateway API use `targetRefs`.',
  links: [
    {
      title: 'Istio: Authorization, policy target',
      url: 'https://istio.io/latest/docs/concepts/security/#policy-target',
    },
  ],
  lesson: 'authorization-policy',
};

const policy = (app: string) =>
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
      app: ${app}
  action: DENY
  rules:
  - to:
    - operation:
        ports:
        - "8080"
        methods:
        - DELETE
`,
  );

export const examples: Examples = {
  fail: [{ title: 'A label no pod has', yaml: policy('order # IST0127') }],
  pass: [{ title: 'The label of the pods', yaml: policy('orders') }],
};
