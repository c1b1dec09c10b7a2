import { checkSelector } from '../checks/selector.ts';
import type { SpecCheck } from '../review.ts';

/** What else istiod looks at, the schema has refused before: ports of no workload, and ports that are none. */
export const peerAuthentication: readonly SpecCheck[] = [
  (spec, review) => void checkSelector(spec.at('selector'), 'matchLabels', review),
];
