import { getItems, getList } from '../../../mesh/get.ts';
import type { Resource } from '../../../mesh/resource.ts';
import type { FieldPath } from '../../../yaml/node.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { insertBelow, itemLines } from '../../layout.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0130',
  title: 'A route that no request reaches',
  severity: 'warning',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      for (const { code, path, range, what, why, remedy } of context.admission(resource)) {
        if (code !== 'unreachable-route') continue;
        const fix = moveToEnd(context, resource, path);
        context.report({ resource, path, range, what, why, remedy, fix });
      }
    }
  },
};

/** Certain where a single route without a match stands above others: it belongs at the end. */
function moveToEnd(context: RuleContext, resource: Resource, path: FieldPath): QuickFix | undefined {
  const { file, root } = resource;
  const text = context.text(file);
  const list = getList(root, path.slice(0, 2));
  const open = list?.items.flatMap((route, index) => (getItems(route, ['match']).length > 0 ? [] : [index]));
  const [index] = open ?? [];
  const lines = list && index !== undefined && open?.length === 1 ? itemLines(text, list, index) : undefined;
  const end = list && insertBelow(text, list);
  if (!lines || !end || end.before !== '' || lines.end >= end.offset) return undefined;
  return {
    title: 'Move the route without a match to the end',
    edits: [
      { file, range: lines, text: '' },
      { file, range: { start: end.offset, end: end.offset }, text: text.slice(lines.start, lines.end) },
    ],
  };
}

export const doc: RuleDoc = {
  what: 'A route of a VirtualService can’t be reached: a route above it has no `match` and takes everything, or takes all of its matches.',
  why: 'The order in the list is the order of trying, and **the first that fits wins**. What stands below a route without a match is dead text: the canary, the fault, the redirect that it describes never happens.',
  mend: 'Order routes from the special to the general; the one without a match comes last.',
  links: [
    {
      title: 'Istio: Routing rule precedence',
      url: 'https://istio.io/latest/docs/concepts/traffic-management/#routing-rule-precedence',
    },
  ],
  lesson: 'virtual-service',
};

const service = (routes: string) =>
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
${routes}`,
    running('catalog'),
  );
const search = (mark = '') => `  - match:${mark}
    - uri:
        prefix: /search
    timeout: 2s
    route:
    - destination:
        host: catalog
`;
const rest = `  - route:
    - destination:
        host: catalog
`;

export const examples: Examples = {
  fail: [{ title: 'Below a route that takes everything', yaml: service(rest + search(' # IST0130')) }],
  pass: [{ title: 'The special first', yaml: service(search() + rest) }],
};
