import { getItems, getNumber, getString } from '../../../mesh/get.ts';
import { saysProtocol } from '../../../mesh/protocol.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0150',
  title: 'A port of an ExternalName Service that catches traffic of others',
  severity: 'warning',
  reads: ['Service'],
  check(context) {
    for (const resource of context.resources('Service')) {
      const { labels } = resource;
      if (getString(resource.root, ['spec', 'type'])?.value !== 'ExternalName') continue;
      if (labels.has('istio') || labels.get('release') === 'istio') continue;
      getItems(resource.root, ['spec', 'ports']).forEach((node, index) => {
        const name = getString(node, ['name'])?.value ?? '';
        const port = getNumber(node, ['port'])?.value ?? 0;
        const protocol = getString(node, ['protocol'])?.value ?? 'TCP';
        const appProtocol = getString(node, ['appProtocol'])?.value;
        if (name !== 'tcp' && saysProtocol({ name, port, protocol, ...(appProtocol && { appProtocol }) }))
          return;
        context.report({
          ...placeOf(context, resource, ['spec', 'ports', index, name === '' ? 'port' : 'name']),
          what: `Port ${port} of this ExternalName Service ${name === '' ? 'has no name' : `is named "${name}"`}.`,
          why: 'As TCP it becomes a listener for every address on that port, which takes traffic meant for other hosts.',
          remedy: 'Name it by its real protocol (https, http, tls), or use a ServiceEntry instead.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A Service of type `ExternalName` has a port named `tcp`, or one that does not tell its protocol.',
  why: 'An ExternalName has no address of its own. A TCP port of it makes the sidecar listen on that port for **all** addresses, so connections to other hosts on the same port may end there.',
  mend: 'Say the protocol that is spoken: `https`, `http`, `tls`. Better: describe the external host in a ServiceEntry.',
  links: [
    {
      title: 'Istio: External name services',
      url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
    },
  ],
  lesson: 'service-entry',
};

const service = (name: string) => `apiVersion: v1
kind: Service
metadata:
  name: bank
  namespace: shop
spec:
  type: ExternalName
  externalName: api.bank.example.com
  ports:
  - name: ${name}
    port: 443
`;

export const examples: Examples = {
  fail: [{ title: 'Plain TCP', yaml: service('tcp # IST0150') }],
  pass: [{ title: 'What is really spoken', yaml: service('https') }],
};
