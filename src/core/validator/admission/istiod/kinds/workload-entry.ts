import type { SpecCheck } from '../review.ts';
import { checkEndpoint } from '../workload/endpoint.ts';

export const workloadEntry: readonly SpecCheck[] = [
  (spec, review) => checkEndpoint(spec, { takesNames: true }, review),
];
