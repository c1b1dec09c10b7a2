import { getBoolean, getMap } from '../../../mesh/get.ts';
import {
  containersOf,
  dataplaneModeLabel,
  injectionLabel,
  injectSwitch,
  proxyImageOf,
} from '../../../mesh/injection.ts';
import { nameRange } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { documents, shop } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0103',
  title: 'A pod without its sidecar proxy',
  severity: 'warning',
  reads: ['Pod', 'Namespace'],
  check(context) {
    for (const resource of context.resources('Pod')) {
      const { name, namespace = 'default', root, labels, annotations } = resource;
      const home = context.find('Namespace', namespace);
      const injected =
        namespace !== 'istio-system' &&
        home?.labels.get(injectionLabel) === 'enabled' &&
        home.labels.get(dataplaneModeLabel) !== 'ambient';
      const said = labels.get(injectSwitch) ?? annotations.get(injectSwitch);
      if (!injected || said?.toLowerCase() === 'false' || getBoolean(root, ['spec', 'hostNetwork'])) continue;
      if (proxyImageOf({ containers: containersOf(getMap(root, ['spec'])) }) !== undefined) continue;
      context.report({
        resource,
        path: ['metadata', 'name'],
        range: nameRange(resource),
        what: `Pod "${name}" has no container istio-proxy, although namespace "${namespace}" is enabled for injection.`,
        why: 'The proxy is added when a pod is created; this one is older than the label, or was created past the webhook.',
        remedy:
          'Restart its workload (kubectl rollout restart), or say sidecar.istio.io/inject: "false" in its labels.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A running Pod has no sidecar proxy, although its namespace is enabled for injection.',
  why: 'Injection happens **when a pod is created**, never later. Pods that were there before the label was set go on without a proxy: they speak plaintext, no route or policy holds for them, and STRICT peers refuse them.',
  mend: 'Restart the workload: `kubectl rollout restart deployment/…`. If it still has no proxy, look at the webhook. If it shall have none, label the pods `sidecar.istio.io/inject: "false"`.',
  links: [
    {
      title: 'Istio: Sidecar injection problems',
      url: 'https://istio.io/latest/docs/ops/common-problems/injection/',
    },
  ],
  lesson: 'installing',
};

const pod = (mark: string, rest = '') =>
  documents(
    shop,
    `apiVersion: v1
kind: Pod
metadata:
  name: catalog-7d9f${mark}
  namespace: shop
  labels:
    app: catalog
spec:
  containers:
  - name: catalog
    image: shop/catalog:1
${rest}`,
  );

export const examples: Examples = {
  fail: [{ title: 'Older than the label', yaml: pod(' # IST0103') }],
  pass: [
    {
      title: 'With its proxy',
      yaml: pod('', '  - name: istio-proxy\n    image: docker.io/istio/proxyv2:1.29.0\n'),
    },
  ],
};
