import { istioKinds } from '../../../mesh/kind.ts';
import { apiVersionOf } from '../../../schema/kind-schema.ts';
import { findKind } from '../../../schema/registry.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0015',
  title: 'An older version of the API',
  severity: 'info',
  reads: istioKinds,
  check(context) {
    for (const resource of istioKinds.flatMap((kind) => context.resources(kind))) {
      const { group, kind, apiVersion, file } = resource;
      const schema = findKind(group, kind);
      const current = schema && apiVersionOf(schema);
      const node = nodeAt(resource.root, ['apiVersion']);
      if (!schema || !node || current !== `${group}/v1` || apiVersion === current) continue;
      // A version that is not served is refused, and admission says so.
      if (!schema.versions.some((version) => apiVersionOf(schema, version) === apiVersion)) continue;
      context.report({
        ...placeOf(context, resource, ['apiVersion']),
        what: `${kind} has a version v1, and this is "${apiVersion}".`,
        why: 'Older versions are served with the same fields for the time being; new examples and tools use v1.',
        remedy: `Write ${current}. Nothing else changes.`,
        fix: { title: `Write ${current}`, edits: [{ file, range: node.range, text: current }] },
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A document of Istio’s has an older `apiVersion` (`v1beta1`, `v1alpha3`), and its kind is served as `v1`.',
  why: 'All served versions hold the same fields, so this **works**. But `v1` is the version that is promised to stay, and a repository with several versions of one kind is harder to search.',
  mend: 'Replace the version; the quick fix does. EnvoyFilter, ProxyConfig and WasmPlugin have no `v1` yet.',
  links: [
    {
      title: 'Istio: Introducing Istio v1 APIs',
      url: 'https://istio.io/latest/blog/2024/v1-apis/',
    },
  ],
  lesson: 'debugging',
};

const route = (version: string) =>
  documents(
    `apiVersion: networking.istio.io/${version}
kind: VirtualService
metadata:
  name: catalog
  namespace: shop
spec:
  hosts:
  - catalog
  http:
  - route:
    - destination:
        host: catalog
`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [{ title: 'Two versions ago', yaml: route('v1alpha3 # SC0015') }],
  pass: [{ title: 'The version to write', yaml: route('v1') }],
};
