import { byAge } from '../../../mesh/by-age.ts';
import { getItems, getString, getStringMap, getStrings } from '../../../mesh/get.ts';
import { toFqdn } from '../../../mesh/host.ts';
import type { Resource } from '../../../mesh/resource.ts';
import { selectorText } from '../../../mesh/selector.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0010',
  title: 'A subset that another DestinationRule of the host has already',
  severity: 'warning',
  reads: ['DestinationRule'],
  check(context) {
    for (const merged of Map.groupBy(context.resources('DestinationRule'), mergeKey).values()) {
      if (merged.length < 2) continue;
      const first = new Map<string, Resource>();
      for (const resource of merged.toSorted(byAge)) {
        getItems(resource.root, ['spec', 'subsets']).forEach((subset, index) => {
          const name = getString(subset, ['name'])?.value ?? '';
          const other = first.get(name);
          if (!other) first.set(name, resource);
          if (!other || other === resource) return;
          context.report({
            ...placeOf(context, resource, ['spec', 'subsets', index, 'name']),
            what: `DestinationRule "${other.name}" has subset "${name}" for the same host.`,
            why: 'The two are merged, and of subsets with one name the first counts: that of the older DestinationRule, of one age by name. This one has no effect.',
            remedy: 'Keep the subset in one of them, or give this one another name.',
          });
        });
      }
    }
  },
};

/** The same for DestinationRules that Istio merges: of one namespace, host, selector and visibility. */
function mergeKey({ root, namespace = 'default' }: Resource): string {
  const host = toFqdn(getString(root, ['spec', 'host'])?.value ?? '', namespace);
  const selector = selectorText(getStringMap(root, ['spec', 'workloadSelector', 'matchLabels']));
  const visible = getStrings(root, ['spec', 'exportTo']).map(({ value }) => value);
  return `${namespace} ${host} ${selector} ${visible.sort().join(',')}`;
}

export const doc: RuleDoc = {
  what: 'Two DestinationRules of one namespace are for the same host, and both define a subset of the same name. Inside one DestinationRule istiod refuses that; over two it says nothing.',
  why: 'DestinationRules for one host are **merged**: subsets are put together, and of two with one name the first stays, the older. The other’s labels and traffic policy are lost. A fresh cluster may decide otherwise than yours.',
  mend: 'Keep one DestinationRule for each host, or give the subsets different names.',
  links: [
    {
      title: 'Istio: Split large virtual services and destination rules',
      url: 'https://istio.io/latest/docs/ops/best-practices/traffic-management/#split-virtual-services',
    },
  ],
  lesson: 'destination-rule',
};

const rules = (name: string, host: string, subset: string) => `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: ${name}
  namespace: shop
spec:
  host: ${host}
  subsets:
  - name: ${subset}
    labels:
      version: v1
`;
const full = 'catalog.shop.svc.cluster.local';

export const examples: Examples = {
  fail: [
    {
      title: 'One host, written in two ways',
      yaml: documents(
        rules('catalog', 'catalog', 'stable'),
        rules('catalog-limits', full, 'stable # SC0010'),
        running('catalog'),
      ),
    },
  ],
  pass: [
    {
      title: 'Subsets with different names',
      yaml: documents(
        rules('catalog', 'catalog', 'stable'),
        rules('catalog-limits', full, 'limited'),
        running('catalog'),
      ),
    },
  ],
};
