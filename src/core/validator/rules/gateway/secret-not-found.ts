import { gatewaySecrets } from '../../../mesh/gateway-secrets.ts';
import type { Examples } from '../../example.ts';
import { certificate, documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A Gateway names a Secret that is not there',
  severity: 'error',
  reads: ['Gateway', 'Pod', 'Secret'],
  check(context) {
    for (const { gateway, server, credentialName, namespace, secret } of context.derive(gatewaySecrets)) {
      if (secret) continue;
      context.report({
        ...placeOf(context, gateway, ['spec', 'servers', server, 'tls', 'credentialName']),
        what: `There is no Secret "${credentialName}" in namespace "${namespace}", where the gateway's pods run.`,
        why: 'Without certificate and key the proxy can’t open the port: connections are refused or reset.',
        remedy: `Create the Secret in namespace "${namespace}", or correct the name.`,
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A server of a Gateway names a `credentialName`, and there is no such Secret in the namespace of the gateway’s **pods**.',
  why: 'The proxy fetches the certificate under this name from its own namespace. Without it, it can’t complete a TLS handshake: clients see *connection reset*, the proxy logs that the secret is missing.',
  mend: 'Create the Secret next to the gateway’s pods, mostly in `istio-system`: `kubectl create secret tls … -n istio-system`. The Gateway resource may stand elsewhere, the Secret may not.',
  links: [
    {
      title: 'Istio: Secure gateways',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/secure-ingress/',
    },
  ],
  lesson: 'gateway',
};

const gateway = (credential: string, namespace: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: edge
  servers:
  - port:
      number: 443
      name: https
      protocol: HTTPS
    hosts:
    - shop.example.com
    tls:
      mode: SIMPLE
      credentialName: ${credential}
`,
    `apiVersion: v1
kind: Pod
metadata:
  name: edge-5c7b
  namespace: edge
  labels:
    istio: edge
spec:
  containers:
  - name: istio-proxy
    image: docker.io/istio/proxyv2:1.29.0
`,
    `apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: edge
spec:
  selector:
    istio: edge
  ports:
  - name: https
    port: 443
    protocol: TCP
`,
    `apiVersion: v1
kind: Secret
metadata:
  name: shop-certificate
  namespace: ${namespace}
type: kubernetes.io/tls
data:
  tls.crt: ${certificate}
  tls.key: a2V5
`,
  );

export const examples: Examples = {
  fail: [
    {
      title: 'The Secret is with the application, the gateway’s pods are elsewhere',
      yaml: gateway('shop-certificate # IST0101', 'shop'),
    },
  ],
  pass: [{ title: 'The Secret is where the pods are', yaml: gateway('shop-certificate', 'edge') }],
};
