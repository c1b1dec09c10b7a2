import type { RuleModule } from '../core/validator/rule.ts';
import { rules } from '../core/validator/rules/registry.ts';

/** Every code that has a page, with the rules that look for it, in the order of the codes. */
export function rulesByCode(): ReadonlyMap<string, readonly RuleModule[]> {
  const all = Object.values(rules).toSorted((a, b) => a.rule.code.localeCompare(b.rule.code));
  return Map.groupBy(all, ({ rule }) => rule.code);
}
