import { checkAction } from '../authorization/action.ts';
import { checkRule } from '../authorization/rule.ts';
import { checkAttachment } from '../checks/target-refs.ts';
import type { SpecCheck } from '../review.ts';

export const authorizationPolicy: readonly SpecCheck[] = [
  checkAttachment,
  checkAction,
  (spec, review) => {
    for (const rule of spec.at('rules').items) checkRule(rule, spec.at('action').text, review);
  },
];
