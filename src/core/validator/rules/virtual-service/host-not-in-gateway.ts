import { gatewayName, isInternalGateway, meshGateway } from '../../../mesh/gateway-name.ts';
import { getItems, getString, getStrings } from '../../../mesh/get.ts';
import { hostsOverlap } from '../../../mesh/host.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0132',
  title: 'A host of a VirtualService that its Gateway does not serve',
  severity: 'warning',
  reads: ['VirtualService', 'Gateway', 'KubernetesGateway'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      const hosts = getStrings(resource.root, ['spec', 'hosts']).map(({ value }) => value);
      getStrings(resource.root, ['spec', 'gateways']).forEach(({ value, range }, index) => {
        if (value === meshGateway || isInternalGateway(value)) return;
        const served = servedHosts(context, value, resource);
        if (served.some((one) => hosts.some((host) => hostsOverlap(one, host)))) return;
        context.report({
          resource,
          path: ['spec', 'gateways', index],
          range,
          what: `Gateway "${value}" serves none of the hosts ${hosts.join(', ')} for namespace "${resource.namespace}".`,
          why: 'A gateway takes from a VirtualService only the hosts that one of its servers lists; others answer 404.',
          remedy:
            served.length > 0
              ? `Use a host it serves (${served.join(', ')}), or add yours to a server of the Gateway.`
              : 'Add the host to a server of the Gateway.',
        });
      });
    }
  },
};

/** The hosts that a gateway serves to VirtualServices of this one's namespace; none if there is no such gateway. */
function servedHosts(context: RuleContext, reference: string, { namespace }: Resource): readonly string[] {
  const { name, namespace: home } = gatewayName(reference, namespace);
  const gateway = context.find('Gateway', name, home);
  if (gateway) {
    return getItems(gateway.root, ['spec', 'servers']).flatMap((server) => {
      const hosts = getStrings(server, ['hosts']).map(({ value }) => value);
      if (hosts.includes('*/*')) return ['*'];
      return hosts.flatMap((host) => {
        const slash = host.indexOf('/');
        const scope = slash < 0 ? '*' : host.slice(0, slash);
        const visible = scope === '*' || (scope === '.' ? home : scope) === namespace;
        return visible ? [host.slice(slash + 1)] : [];
      });
    });
  }
  const listeners = getItems(context.find('KubernetesGateway', name, home)?.root, ['spec', 'listeners']);
  return listeners.map((listener) => getString(listener, ['hostname'])?.value ?? '*');
}

export const doc: RuleDoc = {
  what: 'A VirtualService is bound to a Gateway, and no server of that Gateway lists any of its hosts, or only for VirtualServices of other namespaces.',
  why: 'A gateway serves the intersection: hosts that both sides name. Where there is none, the routes reach no proxy and clients get **404**.',
  mend: 'Write the same host on both sides. A Gateway may list `*.example.com` and the VirtualService `shop.example.com`. A host such as `payments/*.example.com` is open to namespace `payments` alone, `./…` to the Gateway’s own.',
  links: [
    {
      title: 'Istio: Server, hosts',
      url: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server-hosts',
    },
  ],
  lesson: 'gateway',
};

const gateway = (host: string) => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: 80
      name: http
      protocol: HTTP
    hosts:
    - "${host}"
`;
const route = (mark: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - shop.example.com
  gateways:
  - edge${mark}
  http:
  - route:
    - destination:
        host: web
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Another domain',
      yaml: documents(route(' # IST0132'), gateway('*.example.org'), running('web')),
    },
    {
      title: 'The right host, for another namespace',
      yaml: documents(route(' # IST0132'), gateway('payments/shop.example.com'), running('web')),
    },
  ],
  pass: [
    {
      title: 'A wildcard that covers the host',
      yaml: documents(route(''), gateway('*.example.com'), running('web')),
    },
    {
      title: 'A Gateway of the Gateway API that takes every host',
      yaml: documents(
        route(''),
        `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  gatewayClassName: istio
  listeners:
  - name: http
    port: 80
    protocol: HTTP
`,
        running('web'),
      ),
    },
  ],
};
