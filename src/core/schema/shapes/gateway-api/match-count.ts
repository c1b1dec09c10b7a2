import type { Constraint } from '../../schema.ts';

/** A route may have 128 matches in all; a rule without matches counts as `each`. */
export const matchCount = (
  each: number,
): Constraint<readonly { readonly matches?: readonly unknown[] }[]> => ({
  message:
    'While 16 rules and 64 matches per rule are allowed, the total number of matches across all rules in a route must be less than 128',
  remedy: 'Spread the rules over several routes.',
  holds: (rules) => rules.reduce((sum, { matches }) => sum + (matches?.length ?? each), 0) <= 128,
});
