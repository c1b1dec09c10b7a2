import { checkSelector } from '../checks/selector.ts';
import { checkPatch } from '../envoy-filter/patch.ts';
import { Field } from '../field.ts';
import type { Review, SpecCheck } from '../review.ts';

export const envoyFilter: readonly SpecCheck[] = [checkEnvoyFilter];

function checkEnvoyFilter(spec: Field, review: Review): void {
  review.warn(
    'envoy-internals',
    new Field(undefined, ['kind']),
    'An EnvoyFilter changes what Istio makes for its own use.',
    'Look for another kind that does it; if there is none, try each upgrade with this filter first.',
  );
  // A wrong selector is all that istiod speaks of.
  if (!checkSelector(spec.at('workloadSelector'), 'labels', review)) return;
  for (const config of spec.at('configPatches').items) checkPatch(config, review);
}
