import { uncheckedTls } from '../../../mesh/client-tls.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0128',
  title: 'TLS to a server whose certificate nobody checks',
  severity: 'warning',
  reads: ['DestinationRule'],
  check(context) {
    for (const resource of context.resources('DestinationRule')) {
      for (const { path, mode, port } of uncheckedTls(resource)) {
        if (port !== undefined) continue;
        context.report({
          ...placeOf(context, resource, [...path, 'mode']),
          what: `TLS mode ${mode} without caCertificates.`,
          why: 'Nothing is named to check the server’s certificate against.',
          remedy:
            'Set caCertificates, for public servers to /etc/ssl/certs/ca-certificates.crt, and subjectAltNames.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'A DestinationRule starts TLS (`SIMPLE` or `MUTUAL`) and names no `caCertificates`.',
  why: 'Encryption without knowing **to whom** protects against listeners, not against someone in the middle. Newer versions of Istio fall back to the system’s authorities; older ones accept any certificate.',
  mend: 'Name the authorities in `caCertificates` and the expected name in `subjectAltNames`. A `credentialName` does instead only together with a `workloadSelector`.',
  links: [
    {
      title: 'Istio: ClientTLSSettings',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
    },
  ],
  lesson: 'destination-rule',
};

const bank = (tls: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: bank
  namespace: shop
spec:
  hosts:
  - api.bank.example.com
  location: MESH_EXTERNAL
  resolution: DNS
  ports:
  - number: 443
    name: https
    protocol: HTTPS
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: bank
  namespace: shop
spec:
  host: api.bank.example.com
  trafficPolicy:
    tls:
      ${tls}
`;

export const examples: Examples = {
  fail: [{ title: 'No authorities', yaml: bank('mode: SIMPLE # IST0128') }],
  pass: [
    {
      title: 'Authorities of the system',
      yaml: bank(
        'mode: SIMPLE\n      caCertificates: /etc/ssl/certs/ca-certificates.crt\n      subjectAltNames:\n      - api.bank.example.com',
      ),
    },
  ],
};
