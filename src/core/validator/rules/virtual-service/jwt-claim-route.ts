import { gatewayName, meshGateway } from '../../../mesh/gateway-name.ts';
import { getItems, getMap, getStringMap, getStrings } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { podsOf } from '../../../mesh/pods.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { matches } from '../../../mesh/selector.ts';
import type { MapEntry } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0149',
  title: 'Routes by claims of a token that nobody checks',
  severity: 'error',
  reads: ['VirtualService', 'RequestAuthentication', 'Gateway', 'Pod'],
  check(context) {
    const pods = context.derive(podsOf);
    const selectors = context.derive(authenticationSelectors);
    for (const resource of context.resources('VirtualService')) {
      const claim = claimHeader(resource);
      if (!claim) continue;
      for (const { value } of getStrings(resource.root, ['spec', 'gateways'])) {
        const { name, namespace } = gatewayName(value, resource.namespace);
        const gateway = value === meshGateway ? undefined : context.find('Gateway', name, namespace);
        if (!gateway) continue;
        for (const pod of pods.everywhere.matching(getStringMap(gateway.root, ['spec', 'selector']))) {
          const checked = ['istio-system', pod.namespace].some((home) =>
            selectors.get(home)?.some((selector) => matches(selector, pod.labels)),
          );
          if (checked) continue;
          context.report({
            resource,
            path: ['spec', 'http'],
            range: claim.keyRange,
            what: `Routes depend on "${claim.key}", and no RequestAuthentication holds for pod ${pod.name} of gateway ${value}.`,
            why: 'Claims are known only after a RequestAuthentication has checked the token; without one the match is never true.',
            remedy: `Add a RequestAuthentication in namespace "${pod.namespace}" that selects the gateway's pods.`,
          });
        }
      }
    }
  },
};

/** The first header match of a VirtualService on a claim of the token: `@request.auth.claims.group` or `…[group]`. */
function claimHeader({ root }: Resource): MapEntry | undefined {
  const entries = getItems(root, ['spec', 'http']).flatMap((route) =>
    getItems(route, ['match']).flatMap((match) => [
      ...(getMap(match, ['headers'])?.entries ?? []),
      ...(getMap(match, ['withoutHeaders'])?.entries ?? []),
    ]),
  );
  return entries.find(({ key }) => /^@request\.auth\.claims(\..+|\[.+\])$/i.test(key));
}

function authenticationSelectors(
  mesh: Mesh,
): ReadonlyMap<string | undefined, readonly ReadonlyMap<string, string>[]> {
  const byNamespace = Map.groupBy(mesh.resources('RequestAuthentication'), ({ namespace }) => namespace);
  return new Map(
    [...byNamespace].map(([namespace, all]) => [
      namespace,
      all.map(({ root }) => getStringMap(root, ['spec', 'selector', 'matchLabels'])),
    ]),
  );
}

export const doc: RuleDoc = {
  what: 'A VirtualService at a gateway matches on claims of a JSON Web Token, and no RequestAuthentication applies to the gateway’s pods.',
  why: 'The gateway learns claims from a token that RequestAuthentication has **validated**. Without it there are no claims, the match is never true, and everyone lands on the next route.',
  mend: 'Add a RequestAuthentication with the issuer in the namespace of the gateway’s pods (or in `istio-system`) whose selector picks them.',
  links: [
    {
      title: 'Istio: JWT claim based routing',
      url: 'https://istio.io/latest/docs/tasks/security/authentication/jwt-route/',
    },
  ],
  lesson: 'request-authentication',
};

const mesh = documents(
  `apiVersion: networking.istio.io/v1
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
    - shop.example.com
`,
  running('web'),
);
const route = (mark: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts:
  - shop.example.com
  gateways:
  - edge
  http:
  - match:
    - headers:
        "@request.auth.claims.group":${mark}
          exact: staff
    route:
    - destination:
        host: web
`;

export const examples: Examples = {
  fail: [
    { title: 'Nobody looks at the token', yaml: documents(route(' # IST0149'), mesh) },
    {
      title: 'A RequestAuthentication that does not hold at the gateway',
      yaml: documents(
        route(' # IST0149'),
        mesh,
        `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: staff
  namespace: shop
spec:
  jwtRules:
  - issuer: https://id.example.com
`,
      ),
    },
  ],
  pass: [
    {
      title: 'The gateway checks the token',
      yaml: documents(
        route(''),
        mesh,
        `apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata:
  name: staff
  namespace: istio-system
spec:
  selector:
    matchLabels:
      istio: ingressgateway
  jwtRules:
  - issuer: https://id.example.com
`,
      ),
    },
  ],
};
