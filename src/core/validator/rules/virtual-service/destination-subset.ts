import { type Destination, destinationsOf } from '../../../mesh/destination.ts';
import { getItems, getString } from '../../../mesh/get.ts';
import { hostKey } from '../../../mesh/host.ts';
import type { Mesh } from '../../../mesh/mesh.ts';
import { podsOf } from '../../../mesh/pods.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { columnOf, insertBelow, lineBreakOf } from '../../layout.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0101',
  title: 'A destination names a subset that nothing defines',
  severity: 'error',
  reads: ['VirtualService', 'DestinationRule', 'Pod'],
  check(context) {
    const rules = context.derive(rulesByHost);
    const pods = context.derive(podsOf);
    for (const resource of context.resources('VirtualService')) {
      for (const destination of destinationsOf(resource)) {
        const { host, subset, path } = destination;
        if (!subset) continue;
        const found = rules.get(hostKey(host, resource.namespace ?? 'default')) ?? [];
        const names = found.flatMap(subsetNames);
        if (names.includes(subset.value)) continue;
        context.report({
          resource,
          path: [...path, 'subset'],
          range: subset.range,
          what: `No DestinationRule for host "${host}" defines the subset "${subset.value}".`,
          why: 'A subset is a cluster of its own, and istiod makes it from the DestinationRule: without it, requests on this route fail with status 503.',
          remedy: remedyFor(host, subset.value, found, names),
          fix:
            pods.everywhere.matching(new Map([['version', subset.value]])).length > 0
              ? fixFor(context, destination, subset.value, found)
              : undefined,
        });
      }
    }
  },
};

function rulesByHost(mesh: Mesh): ReadonlyMap<string, readonly Resource[]> {
  return Map.groupBy(mesh.resources('DestinationRule'), (resource) =>
    hostKey(getString(resource.root, ['spec', 'host'])?.value ?? '', resource.namespace ?? 'default'),
  );
}

function subsetNames(resource: Resource): readonly string[] {
  return getItems(resource.root, ['spec', 'subsets']).flatMap(
    (subset) => getString(subset, ['name'])?.value ?? [],
  );
}

function remedyFor(
  host: string,
  subset: string,
  found: readonly Resource[],
  names: readonly string[],
): string {
  if (found.length === 0) {
    return `Add a DestinationRule for "${host}" with a subset "${subset}" that selects pods by their labels.`;
  }
  const known = names.map((name) => `"${name}"`).join(', ');
  return names.length > 0
    ? `Name one of the subsets that are there (${known}), or add "${subset}" to the DestinationRule ${found[0]?.name}.`
    : `Add the subset "${subset}" to the DestinationRule ${found[0]?.name}.`;
}

/** Certain only where pods with the label `version: <subset>` exist: then that is what the subset must select. */
function fixFor(
  context: RuleContext,
  { resource, host }: Destination,
  subset: string,
  found: readonly Resource[],
): QuickFix | undefined {
  const [rule] = found;
  const file = (rule ?? resource).file;
  const text = context.text(file);
  const eol = lineBreakOf(text);
  if (rule) {
    const subsets = nodeAt(rule.root, ['spec', 'subsets']);
    const [first] = subsets?.type === 'list' ? subsets.items : [];
    const place = subsets && insertBelow(text, subsets);
    const column = first && columnOf(text, first.range.start);
    if (!place || column === undefined || column.length < 2) return undefined;
    const dash = `${column.slice(0, -2)}- `;
    const lines = [`${dash}name: ${subset}`, `${column}labels:`, `${column}  version: ${subset}`];
    const inserted = place.before + lines.map((line) => line + eol).join('');
    return {
      title: `Add subset ${subset} to DestinationRule ${rule.name}`,
      edits: [{ file, range: { start: place.offset, end: place.offset }, text: inserted }],
    };
  }
  const lines = [
    '---',
    'apiVersion: networking.istio.io/v1',
    'kind: DestinationRule',
    'metadata:',
    `  name: ${host.split('.')[0]}`,
    `  namespace: ${resource.namespace ?? 'default'}`,
    'spec:',
    `  host: ${host}`,
    '  subsets:',
    `  - name: ${subset}`,
    '    labels:',
    `      version: ${subset}`,
  ];
  const before = text.endsWith('\n') ? '' : eol;
  return {
    title: `Add a DestinationRule with subset ${subset}`,
    edits: [
      {
        file,
        range: { start: text.length, end: text.length },
        text: before + lines.map((line) => line + eol).join(''),
      },
    ],
  };
}

export const doc: RuleDoc = {
  what: 'A route of a VirtualService sends to a `subset` of a host, and no DestinationRule for that host has a subset of that name.',
  why: 'The two resources are joined by the name and nothing else. The API server checks neither against the other, so both are accepted, and callers get **503** with the response flag `NC` (no cluster) for the share of requests on that route.',
  mend: 'Define the subset in a DestinationRule for the *same* host, with labels that the pods bear. When both change together, apply the DestinationRule first and take the route away first.',
  links: [
    {
      title: 'Istio: IST0101, ReferencedResourceNotFound',
      url: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
    },
    {
      title: 'Istio: 503 errors after setting a destination rule',
      url: 'https://istio.io/latest/docs/ops/common-problems/network-issues/',
    },
  ],
  lesson: 'sidecar',
};

const service = `apiVersion: v1
kind: Service
metadata:
  name: catalog
spec:
  selector:
    app: catalog
  ports:
  - name: http
    port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: catalog-v2
spec:
  selector:
    matchLabels:
      app: catalog
      version: v2
  template:
    metadata:
      labels:
        app: catalog
        version: v2
    spec:
      containers:
      - name: catalog
        image: shop/catalog:2
`;

const destinationRule = (subset: string) => `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: catalog
spec:
  host: catalog
  subsets:
  - name: ${subset}
    labels:
      version: v2
`;

const virtualService = (mark: string) => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: catalog
spec:
  hosts:
  - catalog
  http:
  - route:
    - destination:
        host: catalog
        subset: v2${mark}
`;

export const examples: Examples = {
  fail: [
    { title: 'No DestinationRule at all', yaml: `${virtualService(' # IST0101')}---\n${service}` },
    {
      title: 'The DestinationRule, in another file, calls it something else',
      files: [
        { name: 'virtual-service.yaml', text: virtualService(' # IST0101') },
        { name: 'destination-rule.yaml', text: destinationRule('canary') },
        { name: 'service.yaml', text: service },
      ],
    },
  ],
  pass: [
    {
      title: 'Route and DestinationRule use the same name',
      yaml: `${virtualService('')}---\n${destinationRule('v2')}---\n${service}`,
    },
  ],
};
