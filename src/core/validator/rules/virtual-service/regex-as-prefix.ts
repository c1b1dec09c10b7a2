import { getItems, getString } from '../../../mesh/get.ts';
import { entryOf, nodeAt } from '../../../yaml/find-node.ts';
import type { QuickFix } from '../../diagnostic.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0016',
  title: 'A regular expression that is a plain prefix',
  severity: 'info',
  reads: ['VirtualService'],
  check(context) {
    for (const resource of context.resources('VirtualService')) {
      getItems(resource.root, ['spec', 'http']).forEach((route, index) => {
        getItems(route, ['match']).forEach((match, place) => {
          const uri = nodeAt(match, ['uri']);
          const entry = entryOf(uri, 'regex');
          const plain = plainMatch(getString(uri, ['regex'])?.value ?? '');
          // The case is ignored for prefix and exact only.
          if (!entry || !plain || nodeAt(match, ['ignoreUriCase'])) return;
          const { field, text } = plain;
          const fix: QuickFix = {
            title: `Write ${field}: ${text}`,
            edits: [
              { file: resource.file, range: entry.keyRange, text: field },
              { file: resource.file, range: entry.value.range, text: JSON.stringify(text) },
            ],
          };
          context.report({
            ...placeOf(context, resource, ['spec', 'http', index, 'match', place, 'uri', 'regex']),
            what: `This regular expression means the same as ${field} "${text}".`,
            why: 'A regular expression is slower, and istiod can’t see which routes below are covered by it.',
            remedy: `Write ${field}: ${text}.`,
            fix,
          });
        });
      });
    }
  },
};

/** What a regular expression for a whole path says without being one: a literal, alone or with `.*` behind it. */
function plainMatch(
  regex: string,
): { readonly field: 'exact' | 'prefix'; readonly text: string } | undefined {
  const [, literal = '', rest] = /^(\/(?:[\w/~%=:@!&,;'-]|\\[.+-])*)(\.\*)?$/.exec(regex) ?? [];
  if (literal === '') return undefined;
  return { field: rest === undefined ? 'exact' : 'prefix', text: literal.replaceAll('\\', '') };
}

export const doc: RuleDoc = {
  what: '`uri.regex` is a literal, alone or with `.*` at its end. Istio’s regular expressions match the whole path, so that is `exact` or `prefix`.',
  why: 'It works. But regular expressions are compiled and run for every request, they are easy to get wrong (a dot is any character), and neither istiod nor a reader sees at a glance which other routes they **cover**.',
  mend: 'Write `prefix` or `exact`; the quick fix does. `/shop.*` is `prefix: /shop` and takes `/shopping` as well; for a path and what is below it write `exact: /shop` and `prefix: /shop/`.',
  links: [
    {
      title: 'Istio: StringMatch',
      url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#StringMatch',
    },
  ],
  lesson: 'virtual-service',
};

const matching = (uri: string) =>
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
    - uri:
        ${uri}
    route:
    - destination:
        host: catalog
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [
    { title: 'A prefix', yaml: matching('regex: /items/.* # SC0016') },
    { title: 'An exact path', yaml: matching('regex: /robots\\.txt # SC0016') },
  ],
  pass: [
    { title: 'Said plainly', yaml: matching('prefix: /items/') },
    { title: 'A regular expression in earnest', yaml: matching('regex: /items/[0-9]+') },
  ],
};
