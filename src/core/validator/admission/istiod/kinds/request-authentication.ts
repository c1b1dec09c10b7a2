import { checkAttachment } from '../checks/target-refs.ts';
import { checkJwtRule } from '../request-authentication/jwt-rule.ts';
import type { SpecCheck } from '../review.ts';

export const requestAuthentication: readonly SpecCheck[] = [
  checkAttachment,
  (spec, review) => {
    for (const rule of spec.at('jwtRules').items) checkJwtRule(rule, review);
  },
];
