import { checkSubsetName } from '../checks/destination.ts';
import { checkExportTo } from '../checks/export-to.ts';
import { checkWildcardDomain } from '../checks/host.ts';
import { checkLabels } from '../checks/labels.ts';
import { checkSelector } from '../checks/selector.ts';
import type { Field } from '../field.ts';
import { type Review, type SpecCheck, withoutWarnings } from '../review.ts';
import { checkTrafficPolicy } from '../traffic-policy/traffic-policy.ts';

export const destinationRule: readonly SpecCheck[] = [
  (spec, review) => void checkWildcardDomain(spec.at('host'), review),
  (spec, review) => checkTrafficPolicy(spec.at('trafficPolicy'), review),
  checkSubsets,
  (spec, review) => {
    checkExportTo(spec.at('exportTo'), { hasSelector: spec.at('workloadSelector').isSet }, review);
  },
  (spec, review) => void checkSelector(spec.at('workloadSelector'), 'matchLabels', review),
];

function checkSubsets(spec: Field, review: Review): void {
  const seen = new Set<string>();
  for (const subset of spec.at('subsets').items) {
    const name = subset.at('name');
    if (seen.has(name.text)) {
      review.refuse(
        'repeated-name',
        name,
        `Another subset is called "${name.text}" already.`,
        'Give each subset a name of its own.',
      );
    }
    seen.add(name.text);
    checkSubsetName(name, review);
    checkLabels(subset.at('labels'), review);
    // Of subsets istiod passes on the errors only.
    checkTrafficPolicy(subset.at('trafficPolicy'), withoutWarnings(review));
  }
}
