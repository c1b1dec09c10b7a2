import { getItems, getNumber, getString } from '../../../mesh/get.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { FieldPath } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

const proxyUser = 1337;

export const rule: Rule = {
  code: 'IST0144',
  title: 'An application runs as the proxy’s user',
  severity: 'warning',
  reads: ['Pod', 'Deployment'],
  check(context) {
    const places: readonly (readonly [Resource, FieldPath])[] = [
      ...context.resources('Pod').map((pod) => [pod, ['spec']] as const),
      ...context
        .resources('Deployment')
        .map((deployment) => [deployment, ['spec', 'template', 'spec']] as const),
    ];
    for (const [resource, spec] of places) {
      const { labels } = resource;
      if (labels.has('istio') || labels.get('release') === 'istio') continue;
      const path = userPath(resource, spec);
      if (!path) continue;
      context.report({
        ...placeOf(context, resource, path),
        what: `User ID ${proxyUser} is the sidecar proxy's.`,
        why: 'The rules that redirect traffic into the proxy leave this user out, so nothing the application sends passes through the proxy.',
        remedy: 'Choose another user ID.',
      });
    }
  },
};

function userPath({ root }: Resource, spec: FieldPath): FieldPath | undefined {
  const own = ['securityContext', 'runAsUser'];
  if (getNumber(root, [...spec, ...own])?.value === proxyUser) return [...spec, ...own];
  const index = getItems(root, [...spec, 'containers']).findIndex((container) => {
    const name = getString(container, ['name'])?.value;
    const proxy = name === 'istio-proxy' || name === 'istio-operator';
    return !proxy && getNumber(container, own)?.value === proxyUser;
  });
  return index < 0 ? undefined : [...spec, 'containers', index, ...own];
}

export const doc: RuleDoc = {
  what: 'A Pod, a Deployment’s template or one of its containers runs as user 1337.',
  why: 'The proxy runs as 1337, and so that its own traffic isn’t redirected into itself, the redirection excepts that user. An application that runs as 1337 is excepted too: its calls bypass the mesh in **plaintext**, without routes and policies.',
  mend: 'Run the application as any other user.',
  links: [
    {
      title: 'Istio: Application requirements',
      url: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
    },
  ],
  lesson: 'installing',
};

const deployment = (user: string) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      securityContext:
        runAsUser: ${user}
      containers:
      - name: orders
        image: shop/orders:1
`;

export const examples: Examples = {
  fail: [{ title: 'The proxy’s user', yaml: deployment('1337 # IST0144') }],
  pass: [{ title: 'A user of its own', yaml: deployment('1000') }],
};
