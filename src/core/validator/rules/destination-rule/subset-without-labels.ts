import { getItems, getString, getStringMap } from '../../../mesh/get.ts';
import { knownHosts } from '../../../mesh/known-hosts.ts';
import { nodeAt } from '../../../yaml/find-node.ts';
import type { Examples } from '../../example.ts';
import { documents, running } from '../../example-yaml.ts';
import { placeOf } from '../../place-of.ts';
import type { Rule } from '../../rule.ts';
import type { RuleDoc } from '../../rule-doc.ts';

export const rule: Rule = {
  code: 'SC0011',
  title: 'A subset that is all of the host',
  severity: 'warning',
  reads: ['DestinationRule', 'Service', 'ServiceEntry'],
  check(context) {
    const hosts = context.derive(knownHosts);
    for (const resource of context.resources('DestinationRule')) {
      const host = getString(resource.root, ['spec', 'host'])?.value ?? '';
      getItems(resource.root, ['spec', 'subsets']).forEach((subset, index) => {
        // With a policy of its own it is a second way to treat the same pods.
        if (getStringMap(subset, ['labels']).size > 0 || nodeAt(subset, ['trafficPolicy'])) return;
        const service = hosts.find(host, resource)?.resource;
        // Routes to an egress gateway name such a subset, as Istio's tasks show it.
        const ofGateway = getStringMap(service?.root, ['spec', 'selector']).has('istio');
        if (service?.kind !== 'Service' || ofGateway) return;
        context.report({
          ...placeOf(context, resource, ['spec', 'subsets', index, 'name']),
          what: `Subset "${getString(subset, ['name'])?.value ?? ''}" has no labels.`,
          why: `It selects every pod behind "${host}", whatever version, so a route to it separates nothing.`,
          remedy: 'Add the labels of the pods that belong to it, such as version: v2.',
        });
      });
    }
  },
};

export const doc: RuleDoc = {
  what: 'A subset has no `labels` and no `trafficPolicy` of its own.',
  why: 'Labels narrow the pods of the Service down. Without any, the subset is **all of them**: a canary route to it reaches the old version as well.',
  mend: 'Write the labels that only these pods bear. A subset that is meant as a second traffic policy for all pods has that policy in it, and is not reported.',
  links: [
    {
      title: 'Istio: Subset',
      url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset',
    },
  ],
  lesson: 'destination-rule',
};

const subset = (rest: string, mark = '') =>
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
${rest}`,
    running('catalog'),
  );

export const examples: Examples = {
  fail: [{ title: 'A name only', yaml: subset('', ' # SC0011') }],
  pass: [
    { title: 'The pods of one version', yaml: subset('    labels:\n      version: v1\n') },
    {
      title: 'A policy of its own for all pods',
      yaml: subset('    trafficPolicy:\n      loadBalancer:\n        simple: RANDOM\n'),
    },
  ],
};
