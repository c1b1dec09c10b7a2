import { getStringMap } from '../../../mesh/get.ts';
import { podsOf } from '../../../mesh/pods.ts';
import { selectorText } from '../../../mesh/selector.ts';
import type { Examples } from '../../example.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A Gateway that selects no pod',
  severity: 'error',
  reads: ['Gateway', 'Pod'],
  check(context) {
    const pods = context.derive(podsOf);
    for (const resource of context.resources('Gateway')) {
      const selector = getStringMap(resource.root, ['spec', 'selector']);
      if (pods.everywhere.matching(selector).length > 0) continue;
      const [label = ''] = selector.keys();
      context.report({
        ...placeOf(context, resource, ['spec', 'selector', label]),
        what: `No pod has the labels ${selectorText(selector)}.`,
        why: 'A Gateway configures the proxies it selects; with none, its ports are open nowhere.',
        remedy: 'Write the labels of the gateway’s pods, istio: ingressgateway for the default one.',
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'The `selector` of a Gateway matches no pod, in no namespace.',
  why: 'A Gateway is configuration for a proxy that runs already, and the selector says which. If none matches, no port is opened: clients get **connection refused**, or the answer of whatever else listens there.',
  mend: 'Compare with `kubectl get pods -A --show-labels`. The default gateway has `istio: ingressgateway`; gateways installed by Helm have `istio: <name of the release>`.',
  links: [
    {
      title: 'Istio: Gateway, selector',
      url: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Gateway-selector',
    },
  ],
  lesson: 'gateway',
};

const gateway = (label: string) => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: ${label}
  servers:
  - port:
      number: 80
      name: http
      protocol: HTTP
    hosts:
    - shop.example.com
`;

export const examples: Examples = {
  fail: [{ title: 'A label no pod has', yaml: gateway('ingress # IST0101') }],
  pass: [{ title: 'The default gateway’s label', yaml: gateway('ingressgateway') }],
};
