import { getItems, getNumber, getString, getStrings } from '../../../mesh/get.ts';
import { nameRange, type Resource } from '../../../mesh/resource.ts';
import type { Examples } from '../../example.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

interface Claim {
  readonly resource: Resource;
  readonly protocol: string;
}

const everywhere = '*';

export const rule: Rule = {
  code: 'IST0177',
  title: 'ServiceEntries disagree on the protocol of a host and port',
  severity: 'warning',
  reads: ['ServiceEntry'],
  check(context) {
    const byPlace = claims(context);
    const told = new Set<Resource>();
    for (const [place, own] of byPlace) {
      const [scope = '', port, host] = place.split(' ');
      const shared = scope === everywhere ? [] : (byPlace.get(`${everywhere} ${port} ${host}`) ?? []);
      const all = [...own, ...shared];
      const protocols = [...new Set(all.map(({ protocol }) => protocol))].sort();
      if (protocols.length < 2) continue;
      for (const { resource } of all) {
        if (told.has(resource)) continue;
        told.add(resource);
        const others = new Set(
          all.filter((claim) => claim.resource !== resource).map((claim) => claim.resource),
        );
        const names = [...others].map(({ namespace, name }) => `${namespace}/${name}`).join(', ');
        context.report({
          resource,
          path: ['metadata', 'name'],
          range: nameRange(resource),
          what: `"${host}" has on port ${port} the protocols ${protocols.join(' and ')}${names && `, one of them from ${names}`}.`,
          why: 'A proxy keeps one of them for the host and port, and which one may change.',
          remedy: 'Give the host one protocol per port, in one ServiceEntry.',
        });
      }
    }
  },
};

/** By scope, port and host: the ServiceEntries that define it there. */
function claims(context: RuleContext): ReadonlyMap<string, readonly Claim[]> {
  const byPlace = new Map<string, Claim[]>();
  for (const resource of context.resources('ServiceEntry')) {
    const exported = getStrings(resource.root, ['spec', 'exportTo']).map(({ value }) => value);
    const scopes =
      exported.length === 0 || exported.includes(everywhere)
        ? [everywhere]
        : exported.map((scope) => (scope === '.' ? (resource.namespace ?? 'default') : scope));
    for (const port of getItems(resource.root, ['spec', 'ports'])) {
      const number = getNumber(port, ['number'])?.value ?? 0;
      const protocol = (getString(port, ['protocol'])?.value ?? '').toUpperCase();
      for (const { value } of getStrings(resource.root, ['spec', 'hosts'])) {
        for (const scope of new Set(scopes)) {
          const place = `${scope} ${number} ${value}`;
          const found = byPlace.get(place);
          if (found) found.push({ resource, protocol });
          else byPlace.set(place, [{ resource, protocol }]);
        }
      }
    }
  }
  return byPlace;
}

export const doc: RuleDoc = {
  what: 'Two ServiceEntries that the same namespaces see define one host and port, with different protocols.',
  why: 'For a host and port a proxy has one listener and one kind of filter. Istio has to drop one of the two definitions; if HTTP loses to TCP, routes, retries and policies on HTTP fields silently stop working.',
  mend: 'Agree on one protocol. If two teams need different views, limit each ServiceEntry with `exportTo`.',
  links: [
    {
      title: 'Istio: ServiceEntry',
      url: 'https://istio.io/latest/docs/reference/config/networking/service-entry/',
    },
  ],
  lesson: 'service-entry',
};

const entry = (name: string, protocol: string, number = 443) => `apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata:
  name: ${name}
  namespace: shop
spec:
  hosts:
  - api.bank.example.com
  location: MESH_EXTERNAL
  resolution: DNS
  ports:
  - number: ${number}
    name: bank
    protocol: ${protocol}
`;

export const examples: Examples = {
  fail: [
    {
      title: 'HTTPS here, TLS there',
      yaml: `${entry('bank # IST0177', 'HTTPS')}---\n${entry('partner # IST0177', 'TLS')}`,
    },
  ],
  pass: [
    {
      title: 'Different ports may differ',
      yaml: `${entry('bank', 'HTTPS')}---\n${entry('partner', 'HTTP', 8080)}`,
    },
  ],
};
