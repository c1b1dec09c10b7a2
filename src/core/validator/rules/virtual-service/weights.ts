import { getItems, getMap, getNumber, getString } from '../../../mesh/get.ts';
import { toFqdn } from '../../../mesh/host.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { entryOf, nodeAt } from '../../../yaml/find-node.ts';
import type { FieldPath, YamlNode } from '../../../yaml/node.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { entryLines } from '../../layout.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0012',
  title: 'Weights that don’t share out what they seem to',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      for (const protocol of ['http', 'tcp', 'tls']) {
        getItems(resource.root, ['spec', protocol]).forEach((route, index) => {
          const at: FieldPath = ['spec', protocol, index, 'route'];
          const destinations = getItems(route, ['route']);
          const [only] = destinations;
          if (only && destinations.length === 1) single(context, resource, only, [...at, 0, 'weight']);
          else repeated(context, resource, destinations, at);
        });
      }
    }
  },
};

function single(context: RuleContext, resource: Resource, only: YamlNode, path: FieldPath) {
  const weight = getNumber(only, ['weight'])?.value ?? 0;
  if (weight === 0 || weight === 100) return;
  context.report({
    ...placeOf(context, resource, path),
    what: `The only destination of this route has weight ${weight}.`,
    why: `Weights are shares of their sum, so it gets all requests, not ${weight} %.`,
    remedy: 'Add the destination for the rest, or delete the weight.',
    fix: withoutWeight(context, resource, only),
  });
}

function withoutWeight(context: RuleContext, { file }: Resource, only: YamlNode): QuickFix | undefined {
  const weight = entryOf(only, 'weight');
  const range = weight && entryLines(context.text(file), weight);
  return range && { title: 'Delete the weight', edits: [{ file, range, text: '' }] };
}

function repeated(
  context: RuleContext,
  resource: Resource,
  destinations: readonly YamlNode[],
  at: FieldPath,
) {
  const seen = new Set<string>();
  destinations.forEach((one, index) => {
    const to = getMap(one, ['destination']);
    const host = getString(to, ['host'])?.value ?? '';
    const subset = getString(to, ['subset'])?.value ?? '';
    const port = getNumber(to, ['port', 'number'])?.value ?? '';
    const key = [toFqdn(host, resource.namespace ?? 'default'), subset, port].join(' ');
    // With headers of its own it is a second way to send to the same place.
    if (seen.has(key) && !nodeAt(one, ['headers'])) {
      context.report({
        ...placeOf(context, resource, [...at, index, 'destination', subset ? 'subset' : 'host']),
        what: `This route has the destination "${host}${subset && `" subset "${subset}`}" already.`,
        why: 'Both weights go to the same place, and whatever was meant to get this one gets nothing.',
        remedy: 'Name the other subset or host, or put the two weights together.',
      });
    }
    seen.add(key);
  });
}

export const doc: RuleDoc = {
  what: 'A route has one destination, and it bears a weight other than 100; or a route names the same destination (host, subset and port) twice.',
  why: 'Weights are shares of **their sum**. A single destination with `weight: 10` gets everything, not a tenth. Two entries for one place add up, which is mostly a copied block whose subset was not changed: the canary gets no request.',
  mend: 'Write all destinations between which requests are shared, each once.',
  links: [
    {
      title: 'Istio: HTTPRouteDestination',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRouteDestination',
    },
  ],
  lesson: 'virtual-service',
};

const split = (route: string) =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog
  http:
  - route:
${route}`,
    running('catalog'),
    running('catalog-next'),
  );
const to = (host: string, weight: string) => `    - destination:
        host: ${host}
      weight: ${weight}
`;

export const examples: Examples = {
  fail: [
    { title: 'A tenth of everything is everything', yaml: split(to('catalog', '10 # SC0012')) },
    { title: 'A copied block', yaml: split(to('catalog', '90') + to('catalog # SC0012', '10')) },
  ],
  pass: [{ title: 'Each once', yaml: split(to('catalog', '90') + to('catalog-next', '10')) }],
};
