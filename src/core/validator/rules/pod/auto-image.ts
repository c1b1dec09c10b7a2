import { getMap } from '../../../mesh/get.ts';
import { containersOf } from '../../../mesh/injection.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0147',
  title: 'A pod whose proxy image was never filled in',
  severity: 'error',
  reads: ['Pod'],
  check(context) {
    for (const resource of context.resources('Pod')) {
      const containers = containersOf(getMap(resource.root, ['spec']), ['containers']);
      const index = containers.findIndex(({ name, image }) => name === 'istio-proxy' && image === 'auto');
      if (index < 0) continue;
      context.report({
        ...placeOf(context, resource, ['spec', 'containers', index, 'image']),
        what: `Pod "${resource.name}" still has the image "auto".`,
        why: 'The injection webhook replaces it when the pod is created; it did not, and no registry has an image of that name.',
        remedy: 'See that the namespace or the pod is enabled for injection, and create the pod again.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Pod has a container `istio-proxy` with the image `auto`.',
  why: '`image: auto` is a placeholder, mostly in the Deployment of a gateway: the webhook puts the real image there while the pod is created. A pod that still has it was created past the webhook and hangs in **ImagePullBackOff**.',
  mend: 'Enable injection for the namespace (or label the pods `sidecar.istio.io/inject: "true"`), then delete the pod so that it is created anew.',
  links: [
    {
      title: 'Istio: Installing gateways',
      url: 'https://istio.io/latest/docs/setup/additional-setup/gateway/',
    },
  ],
  lesson: 'installing',
};

const pod = (image: string) => `apiVersion: v1
kind: Pod
metadata:
  name: edge-5c7b
  namespace: edge
  labels:
    istio: edge
spec:
  containers:
  - name: istio-proxy
    image: ${image}
`;

export const examples: Examples = {
  fail: [{ title: 'The placeholder', yaml: pod('auto # IST0147') }],
  pass: [{ title: 'Filled in', yaml: pod('docker.io/istio/proxyv2:1.29.0') }],
};
