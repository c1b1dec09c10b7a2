import { getItems, getNumber, getString, getStringMap, getStrings } from '../../../mesh/get.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { podsOf } from '../../../mesh/pods.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { matches, selectorText } from '../../../mesh/selector.ts';
import type { YamlNode } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0145',
  title: 'Gateways claim the same host on the same port',
  severity: 'error',
  reads: ['Gateway', 'Pod'],
  check(context) {
    const claims = context.derive(hostClaims);
    for (const resource of context.resources('Gateway')) {
      const told = new Set<string>();
      getItems(resource.root, ['spec', 'servers']).forEach((server, index) => {
        const { port, bind, hosts } = serverOf(server);
        const identity = `${port} ${hosts.join()}`;
        const rivals = new Set(hosts.flatMap((host) => claims.others(resource, port, host, bind)));
        if (rivals.size === 0 || told.has(identity)) return;
        told.add(identity);
        const names = [...rivals].map(({ namespace, name }) => `${namespace}/${name}`).sort();
        context.report({
          ...placeOf(context, resource, ['spec', 'servers', index, 'hosts']),
          what: `Gateway ${names.join(', ')} serves one of the hosts ${hosts.join(', ')} on port ${port} too, with the same proxies.`,
          why: 'With TLS a proxy keeps one server for a host and port, from the older Gateway; with plain HTTP the routes of both are mixed.',
          remedy: 'Keep the host in one Gateway, and bind all VirtualServices to that one.',
        });
      });
    }
  },
};

function serverOf(server: YamlNode) {
  return {
    port: getNumber(server, ['port', 'number'])?.value ?? 0,
    bind: getString(server, ['bind'])?.value ?? '',
    hosts: getStrings(server, ['hosts']).map(({ value }) => value),
  };
}

/** Which Gateways serve a host, by port. */
function hostClaims(mesh: Mesh) {
  const bySelector = new Map<
    string,
    { selector: ReadonlyMap<string, string>; claims: Map<string, Resource[]> }
  >();
  const selectors = new Map<Resource, string>();
  for (const resource of mesh.resources('Gateway')) {
    const selector = getStringMap(resource.root, ['spec', 'selector']);
    const text = selectorText(selector);
    selectors.set(resource, text);
    const { claims } = bySelector.get(text) ?? { claims: new Map<string, Resource[]>() };
    bySelector.set(text, { selector, claims });
    // Of several servers of a Gateway on one port the last counts, as Istio's analyzer has it.
    const servers = new Map(
      getItems(resource.root, ['spec', 'servers']).map((server) => {
        const one = serverOf(server);
        return [one.port, one] as const;
      }),
    );
    for (const { port, bind, hosts } of servers.values()) {
      for (const host of new Set(hosts)) {
        const key = `${port} ${bind} ${host}`;
        const found = claims.get(key);
        if (found) found.push(resource);
        else claims.set(key, [resource]);
      }
    }
  }
  const related = relations(mesh, bySelector);
  return {
    others: (own: Resource, port: number, host: string, bind: string): readonly Resource[] =>
      related(selectors.get(own) ?? '')
        .flatMap((selector) => bySelector.get(selector)?.claims.get(`${port} ${bind} ${host}`) ?? [])
        .filter((resource) => resource !== own),
  };
}

/** For a selector, those of other Gateways that pick a proxy it picks too, itself included. */
function relations(
  mesh: Mesh,
  all: ReadonlyMap<string, { readonly selector: ReadonlyMap<string, string> }>,
): (text: string) => readonly string[] {
  const pods = mesh.derive(podsOf);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found =
      known.get(text) ??
      [...all].flatMap(([other, { selector }]) => {
        if (other === text) return [other];
        if (!other.includes(text) && !text.includes(other)) return [];
        const shared = pods.everywhere
          .matching(all.get(text)?.selector ?? new Map())
          .some(({ labels }) => matches(selector, labels));
        return shared ? [other] : [];
      });
    known.set(text, found);
    return found;
  };
}

export const doc: RuleDoc = {
  what: 'Two Gateways for the same proxies have a server on the same port, with the same `bind`, for the same host.',
  why: 'All Gateways that select a proxy are merged into its listeners, and there one host with TLS has **one** server. The younger Gateway’s is dropped, with its certificate and its routes. With plain HTTP the routes of both are mixed, and a redirect of one is the redirect of all.',
  mend: 'Keep a host in one Gateway, owned by one team; others bind their VirtualServices to it.',
  links: [
    {
      title: 'Istio: Multiple gateways with the same host',
      url: 'https://istio.io/latest/docs/reference/config/networking/gateway/',
    },
  ],
  lesson: 'gateway',
};

const gateway = (name: string, hosts: string) => `apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: ${name}
  namespace: shop
spec:
  selector:
    istio: ingressgateway
  servers:
  - port:
      number: 80
      name: http
      protocol: HTTP
    ${hosts}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'Two teams, one host',
      yaml: documents(
        gateway('edge', 'hosts: # IST0145\n    - shop.example.com'),
        gateway('teams', 'hosts: # IST0145\n    - shop.example.com'),
      ),
    },
  ],
  pass: [
    {
      title: 'Each its host',
      yaml: documents(
        gateway('edge', 'hosts:\n    - shop.example.com'),
        gateway('teams', 'hosts:\n    - pay.example.com'),
      ),
    },
  ],
};
