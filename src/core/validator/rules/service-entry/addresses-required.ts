import { getItems, getString } from '../../../mesh/get.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0134',
  title: 'A TCP port of a ServiceEntry without addresses',
  severity: 'warning',
  reads: ['ServiceEntry', 'ConfigMap'],
  check(context) {
    const { proxyMetadata } = context.derive(meshConfig);
    const allocates = ['ISTIO_META_DNS_AUTO_ALLOCATE', 'PILOT_ENABLE_IP_AUTOALLOCATE'].some(
      (name) => proxyMetadata.get(name) === 'true',
    );
    if (proxyMetadata.get('ISTIO_META_DNS_CAPTURE') === 'true' && allocates) return;
    for (const resource of context.resources('ServiceEntry')) {
      const addresses = nodeAt(resource.root, ['spec', 'addresses']);
      const allocated = getItems(resource.root, ['status', 'addresses']);
      if (addresses?.type === 'list' || allocated.length > 0) continue;
      getItems(resource.root, ['spec', 'ports']).forEach((port, index) => {
        const protocol = getString(port, ['protocol'])?.value ?? '';
        if (protocol !== '' && protocol.toUpperCase() !== 'TCP') return;
        context.report({
          ...placeOf(context, resource, ['spec', 'ports', index, protocol === '' ? 'name' : 'protocol']),
          what: 'This port carries TCP, and the ServiceEntry has no addresses.',
          why: 'A TCP connection names no host, so without an address the proxy tells hosts on the same port apart by nothing.',
          remedy: 'Add `addresses`, or say the protocol if it is HTTP or TLS.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A ServiceEntry has a port with protocol TCP, or without one, no `addresses`, and none are allocated for it.',
  why: 'HTTP carries the host and TLS the server name; **TCP carries neither**. The proxy then listens for every address on that port, and two such entries get into each other’s way.',
  mend: 'Give `addresses`: real ones, or virtual ones from a free range with DNS capture in the proxy. Or let Istio allocate them (`PILOT_ENABLE_IP_AUTOALLOCATE`). Or name the protocol if it is not TCP.',
  links: [
    {
      title: 'Istio: DNS proxying, address auto allocation',
      url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/dns-proxy/',
    },
  ],
  lesson: 'service-entry',
};

const entry = (rest: string) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: ledger-db
  namespace: shop
spec:
  hosts:
  - db.ledger.example.com
  location: MESH_EXTERNAL
  resolution: DNS
${rest}`;

export const examples: Examples = {
  fail: [
    {
      title: 'TCP without addresses',
      yaml: entry('  ports:\n  - number: 5432\n    name: tcp-db\n    protocol: TCP # IST0134\n'),
    },
  ],
  pass: [
    {
      title: 'TCP with an address of its own',
      yaml: entry(
        '  addresses:\n  - 240.0.0.7\n  ports:\n  - number: 5432\n    name: tcp-db\n    protocol: TCP\n',
      ),
    },
    {
      title: 'TLS names its server',
      yaml: entry('  ports:\n  - number: 5432\n    name: tls-db\n    protocol: TLS\n'),
    },
  ],
};
