import { getItems, getString, getStringMap } from '../../../mesh/get.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import { placedPods } from '../../../mesh/placed-pods.ts';
import { selectorText } from '../../../mesh/selector.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'IST0173',
  title: 'A subset that no pod belongs to',
  severity: 'error',
  reads: ['DestinationRule', 'Pod', 'Service', 'ServiceEntry', 'Node'],
  check(context) {
    const hosts = context.derive(knownHosts);
    const pods = context.derive(placedPods);
    for (const resource of context.resources('DestinationRule')) {
      const known = hosts.find(getString(resource.root, ['spec', 'host'])?.value ?? '', resource);
      if (!known) continue;
      // Of two subsets with one name the later counts.
      const subsets = new Map(
        getItems(resource.root, ['spec', 'subsets']).map((subset, index) => [
          getString(subset, ['name'])?.value ?? '',
          { index, labels: getStringMap(subset, ['labels']) },
        ]),
      );
      for (const [name, { index, labels }] of subsets) {
        const selector = new Map([...known.selector, ...labels]);
        if (pods.matching(selector).length > 0) continue;
        context.report({
          ...placeOf(context, resource, ['spec', 'subsets', index, 'name']),
          what: `No pod has the labels of subset "${name}": ${selectorText(selector)}.`,
          why: 'The cluster of the subset has no endpoints, so requests that are routed to it fail with status 503.',
          remedy: 'Write labels that the pods bear, or deploy the version first.',
        });
      }
    }
  },
};

export const doc: RuleDoc = {
  what: 'The labels of a subset match no pod.',
  why: 'A subset is a cluster of its own, filled with the pods whose labels match. With none it stays empty, and requests sent there get **503** with the response flag `UH` (no healthy upstream).',
  mend: 'Compare with the labels of the *pods*: `kubectl get pods --show-labels`. A `version` label has to stand in the Deployment’s pod template. During a rollout deploy the new version first, then route to it.',
  links: [
    {
      title: 'Istio: Subset',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset',
    },
  ],
  lesson: 'destination-rule',
};

const subset = (version: string, mark = '') =>
  documents(
    `apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: catalog
  namespace: shop
spec:
  host: catalog
  subsets:
  - name: stable${mark}
    labels:
      version: ${version}
`,
    running('catalog', 'v1'),
  );

export const examples: Examples = {
  fail: [{ title: 'A version that is not deployed', yaml: subset('v2', ' # IST0173') }],
  pass: [{ title: 'The version that runs', yaml: subset('v1') }],
};
