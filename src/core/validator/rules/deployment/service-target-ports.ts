import { getNumber } from '../../../mesh/get.ts';
import { nameRange } from '../../../mesh/resource.ts';
import { type LeadingPort, servedDeployments } from '../../../mesh/selecting-services.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { deployed, documents, shop } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0137',
  title: 'Services lead from different ports to one port of a workload',
  severity: 'warning',
  reads: ['Deployment', 'Service', 'Namespace'],
  check(context) {
    for (const { deployment, ports } of context.derive(servedDeployments)) {
      for (const [target, all] of Map.groupBy(ports, targetOf)) {
        const numbers = [...new Set(all.map(numberOf))].sort((a, b) => a - b);
        if (numbers.length < 2) continue;
        const names = [...new Set(all.map(({ service }) => service.name))].sort();
        context.report({
          resource: deployment,
          path: ['metadata', 'name'],
          range: nameRange(deployment),
          what: `Its port ${target} is reached from the ports ${numbers.join(', ')} of ${names.join(', ')}.`,
          why: 'For a port of the pod the proxy keeps the settings of one Service port, and which one may change.',
          remedy: 'Use the same port in all Services with this targetPort, or another targetPort.',
        });
      }
    }
  },
};

function numberOf({ port }: LeadingPort): number {
  return getNumber(port, ['port'])?.value ?? 0;
}

/** The port of the pod; without `targetPort` it is the Service's own. */
function targetOf(leading: LeadingPort): string {
  const target = nodeAt(leading.port, ['targetPort']);
  const written = target?.type === 'scalar' ? String(target.value ?? '') : '';
  return written === '' || written === '0' ? String(numberOf(leading)) : written;
}

export const doc: RuleDoc = {
  what: 'Two Service ports with different `port` have the same `targetPort` in the pods of one Deployment.',
  why: 'On the inbound side the proxy knows the port of the **pod**. If two Service ports end there it uses the definition of one for both: its protocol, its name in metrics and policies.',
  mend: 'Let Services that share a `targetPort` agree on `port`, or let the container listen on a second port.',
  links: [
    {
      title: 'Istio: Application requirements',
      url: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
    },
  ],
  lesson: 'clojure-service',
};

const service = (name: string, port: number) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    app: ledger
  ports:
  - name: http
    port: ${port}
    targetPort: 3000
`;
const deployment = (mark: string) =>
  deployed('ledger').replace('name: ledger-v1\n', `name: ledger-v1${mark}\n`);

export const examples: Examples = {
  fail: [
    {
      title: 'Two ways to port 3000',
      yaml: documents(shop, service('ledger', 80), service('ledger-old', 8080), deployment(' # IST0137')),
    },
  ],
  pass: [
    {
      title: 'The same port in both',
      yaml: documents(shop, service('ledger', 80), service('ledger-old', 80), deployment('')),
    },
  ],
};
