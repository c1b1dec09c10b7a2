import { getMap, getStringMap } from '../../../mesh/get.ts';
import { containersOf } from '../../../mesh/injection.ts';
import { injectionWebhooks } from '../../../mesh/injection-webhook.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const template = ['spec', 'template'];

export const rule: Rule = {
  code: 'IST0146',
  title: 'A Deployment whose proxy image nobody will fill in',
  severity: 'warning',
  reads: ['Deployment', 'Namespace', 'MutatingWebhookConfiguration'],
  check(context) {
    const webhooks = context.derive(injectionWebhooks);
    for (const resource of context.resources('Deployment')) {
      const { root, name, namespace = 'default' } = resource;
      const containers = containersOf(getMap(root, [...template, 'spec']), ['containers']);
      const index = containers.findIndex((one) => one.name === 'istio-proxy' && one.image === 'auto');
      if (index < 0) continue;
      const home = context.find('Namespace', namespace)?.labels ?? new Map<string, string>();
      const pods = getStringMap(root, [...template, 'metadata', 'labels']);
      if (webhooks.some((webhook) => webhook.selects(home, pods))) continue;
      context.report({
        ...placeOf(context, resource, [...template, 'spec', 'containers', index, 'image']),
        what: `Deployment "${name}" has the image "auto", and no injection webhook selects its pods.`,
        why: 'The webhook replaces "auto" by the image of the proxy; without it the image can’t be pulled.',
        remedy: 'Label the namespace or the pods so that a webhook of the cluster selects them.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The template of a Deployment has a container `istio-proxy` with image `auto`, and no MutatingWebhookConfiguration of Istio selects pods with these labels in this namespace.',
  why: '`auto` is a placeholder that the injection webhook fills in. If the webhook does not see the pods they start with an image that does not exist: **ImagePullBackOff**, and the gateway is gone.',
  mend: 'Compare the webhook’s `namespaceSelector` and `objectSelector` with the labels of the namespace and of the pods. Mostly `istio-injection: enabled` or the label `sidecar.istio.io/inject: "true"` is missing, or `istio.io/rev` names another revision.',
  links: [
    {
      title: 'Istio: Installing gateways',
      url: 'https://istio.io/latest/docs/setup/additional-setup/gateway/',
    },
  ],
  lesson: 'installing',
};

const webhook = `apiVersion: admissionregistration.k8s.io/v1
kind: MutatingWebhookConfiguration
metadata:
  name: istio-sidecar-injector
webhooks:
- name: namespace.sidecar-injector.istio.io
  admissionReviewVersions:
  - v1
  sideEffects: None
  clientConfig:
    url: https://istiod.istio-system.svc/inject
  namespaceSelector:
    matchLabels:
      istio-injection: enabled
`;
const gateway = (injection: string, image: string) =>
  documents(
    `apiVersion: v1
kind: Namespace
metadata:
  name: edge
  labels:
    istio-injection: ${injection}
`,
    `apiVersion: apps/v1
kind: Deployment
metadata:
  name: edge
  namespace: edge
spec:
  selector:
    matchLabels:
      istio: edge
  template:
    metadata:
      labels:
        istio: edge
    spec:
      containers:
      - name: istio-proxy
        image: ${image}
`,
    webhook,
  );

export const examples: Examples = {
  fail: [{ title: 'The namespace is left out', yaml: gateway('disabled', 'auto # IST0146') }],
  pass: [{ title: 'The webhook selects the namespace', yaml: gateway('enabled', 'auto') }],
};
