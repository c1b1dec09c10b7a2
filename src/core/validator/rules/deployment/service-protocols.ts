import { getNumber, getString } from '../../../mesh/get.ts';
import { nameRange } from '../../../mesh/resource.ts';
import { type LeadingPort, servedDeployments } from '../../../mesh/selecting-services.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents, shop } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0116',
  title: 'Services give a workload’s port different protocols',
  severity: 'warning',
  reads: ['Deployment', 'Service', 'Namespace'],
  check(context) {
    for (const { deployment, ports } of context.derive(servedDeployments)) {
      for (const [port, all] of Map.groupBy(ports, numberOf)) {
        const protocols = new Set(all.map(({ port: node }) => getString(node, ['protocol'])?.value ?? 'TCP'));
        if (protocols.size < 2) continue;
        const names = [...new Set(all.map(({ service }) => service.name))].sort();
        context.report({
          resource: deployment,
          path: ['metadata', 'name'],
          range: nameRange(deployment),
          what: `The Services ${names.join(', ')} lead to it on port ${port} with the protocols ${[...protocols].sort().join(' and ')}.`,
          why: 'A proxy has one listener per port, for one transport protocol.',
          remedy: 'Give the protocols different ports.',
        });
      }
    }
  },
};

function numberOf({ port }: LeadingPort): number {
  return getNumber(port, ['port'])?.value ?? 0;
}

export const doc: RuleDoc = {
  what: 'Several Services select the pods of a Deployment and use the same port number with different protocols, TCP and UDP for instance.',
  why: 'The sidecar intercepts by port and has **one** way to treat a port. With two definitions it can follow only one.',
  mend: 'Use different port numbers for different protocols.',
  links: [
    {
      title: 'Istio: Application requirements',
      url: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
    },
  ],
  lesson: 'clojure-service',
};

const service = (name: string, port: number, protocol: string) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    app: ledger
  ports:
  - name: ${protocol.toLowerCase()}-ledger
    port: ${port}
    protocol: ${protocol}
`;
const deployment = (mark: string) =>
  deployed('ledger').replace('name: ledger-v1\n', `name: ledger-v1${mark}\n`);

export const examples: Examples = {
  fail: [
    {
      title: 'TCP and UDP on one port',
      yaml: documents(
        shop,
        service('ledger', 9000, 'TCP'),
        service('ledger-events', 9000, 'UDP'),
        deployment(' # IST0116'),
      ),
    },
  ],
  pass: [
    {
      title: 'A port for each',
      yaml: documents(
        shop,
        service('ledger', 9000, 'TCP'),
        service('ledger-events', 9001, 'UDP'),
        deployment(''),
      ),
    },
  ],
};
