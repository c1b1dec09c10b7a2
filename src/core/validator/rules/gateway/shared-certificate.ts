import { getItems, getMap, getString, getStringMap } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { nameRange, type Resource } from '../../../mesh/resource.ts';
import { matches } from '../../../mesh/selector.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

/** With more Gateways than these on one certificate, naming them all helps nobody. */
const maxTold = 50;

export const rule: Rule = {
  code: 'IST0138',
  title: 'Gateways share a certificate',
  severity: 'warning',
  reads: ['Gateway'],
  check(context) {
    const users = context.derive(byCertificate);
    for (const resource of context.resources('Gateway')) {
      const selector = getStringMap(resource.root, ['spec', 'selector']);
      const others = new Set(
        certificatesOf(resource)
          .flatMap((certificate) => users.get(certificate) ?? [])
          .filter((other) => other !== resource)
          .filter((other) => matches(selector, getStringMap(other.root, ['spec', 'selector']))),
      );
      for (const { namespace, name } of [...others].slice(0, maxTold)) {
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `Gateway ${namespace}/${name} uses the same certificate, with the same proxies.`,
          why: 'A browser that has an HTTP/2 connection open for one host reuses it for others the certificate covers, and meets routes that don’t know them: 404.',
          remedy: 'Put the hosts of a certificate into one Gateway.',
        });
      }
    }
  },
};

function byCertificate(mesh: Mesh): ReadonlyMap<string, readonly Resource[]> {
  const users = new Map<string, Resource[]>();
  for (const resource of mesh.resources('Gateway')) {
    for (const certificate of new Set(certificatesOf(resource))) {
      const found = users.get(certificate);
      if (found) found.push(resource);
      else users.set(certificate, [resource]);
    }
  }
  return users;
}

/** What tells the certificates of a Gateway's servers apart: the Secret's name, or the files of certificate and key. */
function certificatesOf({ root }: Resource): readonly string[] {
  return getItems(root, ['spec', 'servers']).flatMap((server) => {
    const tls = getMap(server, ['tls']);
    const secret = getString(tls, ['credentialName'])?.value;
    if (secret) return [`secret ${secret}`];
    const certificate = getString(tls, ['serverCertificate'])?.value;
    const key = getString(tls, ['privateKey'])?.value;
    return certificate && key ? [`files ${certificate} ${key}`] : [];
  });
}

export const doc: RuleDoc = {
  what: 'Two Gateways for the same proxies present the same certificate.',
  why: 'HTTP/2 clients **reuse a connection** for every host its certificate covers. The connection for `a.example.com` belongs to the first Gateway’s listener; a request for `b.example.com` that comes in over it finds no route there and gets 404, in browsers now and then, in curl never.',
  mend: 'One Gateway for all hosts of a certificate (a wildcard host will do), and a VirtualService per application bound to it. Or give each Gateway a certificate of its own.',
  links: [
    {
      title: 'Istio: 404 errors when several gateways share a certificate',
      url: 'https://istio.io/latest/docs/ops/common-problems/network-issues/#404-errors-occur-when-multiple-gateways-configured-with-same-tls-certificate',
    },
  ],
  lesson: 'gateway',
};

const gateway = (name: string, host: string, certificate: string) => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: ${name}
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
    - ${host}
    tls:
      mode: SIMPLE
      serverCertificate: /etc/certs/${certificate}.crt
      privateKey: /etc/certs/${certificate}.key
`;

export const examples: Examples = {
  fail: [
    {
      title: 'A wildcard certificate in two Gateways',
      yaml: documents(
        gateway('web # IST0138', 'www.example.com', 'wildcard'),
        gateway('api # IST0138', 'api.example.com', 'wildcard'),
      ),
    },
  ],
  pass: [
    {
      title: 'A certificate for each',
      yaml: documents(gateway('web', 'www.example.com', 'www'), gateway('api', 'api.example.com', 'api')),
    },
  ],
};
