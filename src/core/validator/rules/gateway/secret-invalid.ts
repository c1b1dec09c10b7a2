import { type CertificateFault, certificateFault, decodeBase64Text } from '../../../mesh/certificate.ts';
import { gatewaySecrets } from '../../../mesh/gateway-secrets.ts';
import { getString } from '../../../mesh/get.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { certificate, documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0161',
  title: 'A Secret that a Gateway can’t use',
  severity: 'error',
  reads: ['Gateway', 'Pod', 'Secret'],
  check(context) {
    for (const { gateway, server, credentialName, secret } of context.derive(gatewaySecrets)) {
      const fault = secret && faultOf(secret, context.now);
      if (fault === undefined) continue;
      context.report({
        ...placeOf(context, gateway, ['spec', 'servers', server, 'tls', 'credentialName']),
        what: `The Secret "${credentialName}" ${sentences[fault]}.`,
        why: 'The gateway has no certificate to show, so every TLS handshake on this server fails.',
        remedy: 'Put certificate and key into the Secret, in PEM, as tls.crt and tls.key (or cert and key).',
      });
    }
  },
};

type Fault = CertificateFault | 'keys-missing';

const sentences: Readonly<Record<Fault, string>> = {
  'keys-missing': 'has no certificate and key under the names Istio looks for',
  'not-pem': 'holds no certificate in PEM',
  'not-x509': 'holds something that is no X.509 certificate',
  expired: 'holds a certificate that has expired',
  'not-yet-valid': 'holds a certificate that is not valid yet',
};

function faultOf({ root }: Resource, now: number | undefined): Fault | undefined {
  for (const [certificate, key] of [
    ['cert', 'key'],
    ['tls.crt', 'tls.key'],
  ] as const) {
    const pem = getString(root, ['data', certificate]);
    if (pem && getString(root, ['data', key])) {
      return certificateFault(decodeBase64Text(pem.value) ?? '', now);
    }
  }
  return 'keys-missing';
}

export const doc: RuleDoc = {
  what: 'The Secret that a Gateway names has no `tls.crt` and `tls.key` (or `cert` and `key`), or what stands there is no certificate, or it has expired.',
  why: 'The Secret is found, so nothing complains when it is applied; the proxy then has nothing to show, and clients see **connection reset** in the handshake.',
  mend: 'Create it with `kubectl create secret tls NAME --cert=… --key=…`, which checks the pair. Values under `data` are base64 of PEM, not base64 of DER and not plain PEM.',
  links: [
    {
      title: 'Istio: Secure gateways, troubleshooting',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/secure-ingress/#troubleshooting',
    },
  ],
  lesson: 'gateway',
};

const gateway = (mark: string, data: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: 443
      name: https
      protocol: HTTPS
    hosts:
    - shop.example.com
    tls:
      mode: SIMPLE
      credentialName: shop-certificate${mark}
`,
    `apiVersion: v1
kind: Secret
metadata:
  name: shop-certificate
  namespace: istio-system
data:
${data}`,
  );

export const examples: Examples = {
  fail: [
    {
      title: 'Other names for the keys',
      yaml: gateway(' # IST0161', `  server.crt: ${certificate}\n  server.key: a2V5\n`),
    },
    { title: 'No certificate in it', yaml: gateway(' # IST0161', '  tls.crt: c2hvcA==\n  tls.key: a2V5\n') },
  ],
  pass: [
    {
      title: 'Certificate and key as Istio looks for them',
      yaml: gateway('', `  tls.crt: ${certificate}\n  tls.key: a2V5\n`),
    },
  ],
};
