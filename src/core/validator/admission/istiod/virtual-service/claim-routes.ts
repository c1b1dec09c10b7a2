import type { Field } from '../field.ts';
import type { Review } from '../review.ts';
import { isClaim } from '../values/header-name.ts';
import { isForGateways } from './gateways.ts';

/**
 * Claims of tokens choose routes at Gateways only.
 * https://istio.io/latest/docs/tasks/security/authentication/jwt-route/
 */
export function checkClaimRoutes(spec: Field, { refuse }: Review): void {
  if (isForGateways(spec)) return;
  for (const route of spec.at('http').items) {
    for (const match of route.at('match').items) {
      const conditions = [...match.at('headers').entries, ...match.at('withoutHeaders').entries];
      for (const { key, field } of conditions) {
        if (!isClaim(key)) continue;
        refuse(
          'claim-route',
          field,
          `"${key}" asks for a claim of a token, which only Gateways can.`,
          'Name Gateways under gateways, without mesh among them, or match a header.',
        );
      }
    }
  }
}
