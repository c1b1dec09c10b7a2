import { getItems, getMap, getString, type StringNode } from '../../../mesh/get.ts';
import { meshConfig } from '../../../mesh/mesh-config.ts';
import type { FieldPath, YamlNode } from '../../../yaml/node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import type { Finding, Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0019',
  title: 'A match that no request fulfils',
  severity: 'warning',
  reads: ['ConfigMap', 'VirtualService'],
  check(context) {
    const { pathNormalization } = context.derive(meshConfig);
    for (const resource of context.resources('VirtualService')) {
      getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
        getItems(route, ['match']).forEach((match, place) => {
          const at: FieldPath = ['spec', 'http', index, 'match', place];
          for (const { path, node, ...fault } of [
            ...pathFaults(match, pathNormalization),
            ...methodFaults(match, resource.file),
            ...headerFaults(match),
          ]) {
            context.report({ resource, path: [...at, ...path], range: node.range, ...fault });
          }
        });
      });
    }
  },
};

interface Fault extends Pick<Finding, 'what' | 'why' | 'remedy' | 'fix'> {
  readonly path: FieldPath;
  readonly node: { readonly range: Finding['range'] };
}

/** The proxy brings paths into one form, and cuts off what follows `?` or `#`, before it compares them. */
function pathFaults(match: YamlNode, normalization: string): readonly Fault[] {
  return (['exact', 'prefix'] as const).flatMap((kind) => {
    const node = getString(match, ['uri', kind]);
    const why = node && pathFault(node.value, kind === 'exact', normalization);
    if (!why) return [];
    const remedy = 'Write the path as it arrives: from the first slash, resolved, without query or fragment.';
    return [
      {
        path: ['uri', kind],
        node,
        what: `No path ${kind === 'exact' ? 'is' : 'begins with'} "${node.value}".`,
        why,
        remedy,
      },
    ];
  });
}

function pathFault(path: string, exact: boolean, normalization: string): string | undefined {
  if (!/^[/*]/.test(path)) return 'Paths begin with a slash.';
  if (/[?#]/.test(path))
    return 'Query and fragment are no part of the path that is compared; queryParams asks for the query.';
  if (normalization !== 'NONE' && (exact ? /\/\.\.?(\/|$)/ : /\/\.\.?\//).test(path)) {
    return 'The proxy resolves "." and ".." in paths before it compares them.';
  }
  return /MERGE_SLASHES$/.test(normalization) && path.includes('//')
    ? 'The mesh configuration merges slashes before paths are compared.'
    : undefined;
}

function methodFaults(match: YamlNode, file: string): readonly Fault[] {
  const node = getString(match, ['method', 'exact']);
  if (!node || !/^(get|head|post|put|patch|delete|options|connect|trace)$/.test(node.value)) return [];
  const text = node.value.toUpperCase();
  return [
    {
      path: ['method', 'exact'],
      node,
      what: `No request has the method "${node.value}".`,
      why: 'Methods are upper case, and compared with their case.',
      remedy: `Write ${text}.`,
      fix: { title: `Write ${text}`, edits: [{ file, range: node.range, text }] },
    },
  ];
}

const fields: ReadonlySet<string> = new Set(['uri', 'scheme', 'method', 'authority']);

function headerFaults(match: YamlNode): readonly Fault[] {
  return (getMap(match, ['headers'])?.entries ?? []).flatMap(({ key, keyRange, value }): readonly Fault[] => {
    if (fields.has(key)) {
      return [
        {
          path: ['headers', key],
          node: { range: keyRange },
          what: `"${key}" stands among headers, and is none.`,
          why: 'Requests don’t bear it as a header, so Istio does not compare it with what was meant.',
          remedy: `Write ${key} beside headers, as a field of the match.`,
        },
      ];
    }
    const exact = getString(value, ['exact']);
    return exact && /^[ \t]|[ \t]$/.test(exact.value) ? [blankFault(key, exact)] : [];
  });
}

function blankFault(name: string, node: StringNode): Fault {
  return {
    path: ['headers', name, 'exact'],
    node,
    what: `The value for header "${name}" has white space at an end.`,
    why: 'White space around values of headers is cut off on arrival, so no value is equal to it.',
    remedy: 'Delete the white space.',
  };
}

export const doc: RuleDoc = {
  what: 'A match asks for what can’t arrive: a `uri` without a slash at its start, with `?` or `#`, or with `/./` or `/../` in it; a method in lower case; a header value with white space at an end; `uri`, `method`, `authority` or `scheme` among `headers`.',
  why: 'The proxy compares requests **as they are when it has read them**: the path without its query and with dots resolved, methods as written, values of headers without white space around them. A match against another form is accepted and never true, so the route below it gets the traffic. (Names of headers are safe: they are compared in lower case.)',
  mend: 'Write the path from its first slash, ask for the query in `queryParams`, write `GET`, and put `method` and `authority` beside `headers`.',
  links: [
    {
      title: 'Istio: HTTPMatchRequest',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
    },
    {
      title: 'Istio: Authorization policy normalization',
      url: 'https://istio.io/latest/docs/reference/config/security/normalization/',
    },
  ],
  lesson: 'virtual-service',
};

const matching = (match: string) =>
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
  - match:
    - ${match}
    route:
    - destination:
        host: catalog
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'A path without its slash', yaml: matching('uri:\n        prefix: items # SC0019') },
    { title: 'A query in the path', yaml: matching('uri:\n        exact: "/items?sort=price" # SC0019') },
    {
      title: 'A path that is resolved first',
      yaml: matching('uri:\n        prefix: /items/../admin # SC0019'),
    },
    { title: 'A method in lower case', yaml: matching('method:\n        exact: get # SC0019') },
    {
      title: 'White space',
      yaml: matching('headers:\n        x-tenant:\n          exact: "acme " # SC0019'),
    },
    {
      title: 'The method is no header',
      yaml: matching('headers:\n        method: # SC0019\n          exact: GET'),
    },
  ],
  pass: [
    {
      title: 'As it arrives',
      yaml: matching(`uri:
        prefix: /items
      method:
        exact: GET
      queryParams:
        sort:
          exact: price
      headers:
        X-Tenant:
          exact: acme`),
    },
  ],
};
