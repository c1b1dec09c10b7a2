import { uncheckedTls } from '../../../mesh/client-tls.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0129',
  title: 'TLS on a port to a server whose certificate nobody checks',
  severity: 'warning',
  reads: ['DestinationRule'],
  check(context) {
    for (const resource of context.resources('DestinationRule')) {
      const told = new Set<string>();
      for (const { path, mode, port } of uncheckedTls(resource)) {
        if (port === undefined || told.has(`${port} ${mode}`)) continue;
        told.add(`${port} ${mode}`);
        context.report({
          ...placeOf(context, resource, [...path, 'mode']),
          what: `TLS mode ${mode} without caCertificates, on port ${port}.`,
          why: 'Nothing is named to check the server’s certificate against.',
          remedy:
            'Set caCertificates, for public servers to /etc/ssl/certs/ca-certificates.crt, and subjectAltNames.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'The settings of a single port (`portLevelSettings`) start TLS and name no `caCertificates`.',
  why: 'Settings of a port **replace** those above them as a whole, nothing is inherited: authorities that the DestinationRule names for all ports don’t hold here. The server’s certificate is then not checked.',
  mend: 'Repeat `caCertificates` and `subjectAltNames` in the settings of the port.',
  links: [
    {
      title: 'Istio: TrafficPolicy.PortTrafficPolicy',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#TrafficPolicy-PortTrafficPolicy',
    },
  ],
  lesson: 'destination-rule',
};

const authorities = '/etc/ssl/certs/ca-certificates.crt';
const bank = (port: string) => `apiVersion: networking.istio.io/v1
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
  - number: 8443
    name: https-admin
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
      mode: SIMPLE
      caCertificates: ${authorities}
    portLevelSettings:
    - port:
        number: 8443
      tls:
        ${port}
`;

export const examples: Examples = {
  fail: [{ title: 'The port does not inherit them', yaml: bank('mode: SIMPLE # IST0129') }],
  pass: [
    { title: 'The port repeats them', yaml: bank(`mode: SIMPLE\n        caCertificates: ${authorities}`) },
  ],
};
