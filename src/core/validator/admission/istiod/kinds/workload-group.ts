import { checkLabels } from '../checks/labels.ts';
import type { Field } from '../field.ts';
import type { Review, SpecCheck } from '../review.ts';
import { checkProbe } from '../workload/probe.ts';

export const workloadGroup: readonly SpecCheck[] = [
  checkTemplate,
  (spec, review) => checkLabels(spec.at('metadata', 'labels'), review),
  (spec, review) => checkProbe(spec.at('probe'), review),
];

function checkTemplate(spec: Field, { refuse }: Review): void {
  const template = spec.at('template');
  if (template.isSet) return;
  refuse('incomplete', template, 'The group has no template.', 'Add template; it may be empty.');
}
