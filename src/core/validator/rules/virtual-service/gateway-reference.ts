import { gatewayName, isInternalGateway, meshGateway } from '../../../mesh/gateway-name.ts';
import { getStrings } from '../../../mesh/get.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A VirtualService names a Gateway that is not there',
  severity: 'error',
  reads: ['VirtualService', 'Gateway', 'KubernetesGateway'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      getStrings(resource.root, ['spec', 'gateways']).forEach(({ value, range }, index) => {
        if (value === meshGateway || isInternalGateway(value)) return;
        const { name, namespace } = gatewayName(value, resource.namespace);
        if (context.find('Gateway', name, namespace) ?? context.find('KubernetesGateway', name, namespace)) {
          return;
        }
        const elsewhere = context.resources('Gateway').find((gateway) => gateway.name === name);
        context.report({
          resource,
          path: ['spec', 'gateways', index],
          range,
          what: `There is no Gateway "${name}" in namespace "${namespace}".`,
          why: 'A VirtualService bound to no gateway is in no proxy’s configuration: its hosts answer 404.',
          remedy: elsewhere
            ? `Write "${elsewhere.namespace}/${name}": a name alone is looked for in the VirtualService's own namespace.`
            : 'Correct the name, or add the Gateway; one of another namespace is written namespace/name.',
          fix: elsewhere && {
            title: `Write ${elsewhere.namespace}/${name}`,
            edits: [{ file: resource.file, range, text: `${elsewhere.namespace}/${name}` }],
          },
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'An entry of `gateways` in a VirtualService names a Gateway that does not exist, neither Istio’s nor the Gateway API’s.',
  why: 'The routes are meant for that gateway’s proxy and for no other. With no such gateway nobody serves them, and clients at the edge get **404**. Nothing else complains.',
  mend: 'Compare with `metadata.name` of the Gateway. A plain name means the VirtualService’s own namespace; for another write `namespace/name`. For calls inside the mesh add `mesh`, or leave `gateways` out.',
  links: [
    {
      title: 'Istio: VirtualService, gateways',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService-gateways',
    },
  ],
  lesson: 'gateway',
};

const gateway = `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: istio-system
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: 80
      name: http
      protocol: HTTP
    hosts:
    - shop.example.com
`;
const route = (name: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - shop.example.com
  gateways:
  - ${name}
  http:
  - route:
    - destination:
        host: web
`;

export const examples: Examples = {
  fail: [
    {
      title: 'The Gateway is in another namespace',
      yaml: documents(route('edge # IST0101 IST0132'), gateway, running('web')),
    },
  ],
  pass: [
    {
      title: 'With its namespace it is found',
      yaml: documents(route('istio-system/edge'), gateway, running('web')),
    },
  ],
};
