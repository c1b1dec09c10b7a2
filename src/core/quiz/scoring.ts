/** The rules by which a grade becomes points; a quiz names one, an item may name another. */
export const scorings = ['all-or-nothing', 'right-minus-wrong', 'per-position'] as const;
export type Scoring = (typeof scorings)[number];

/** Each rule as a formula, for learners. */
export const formulas: Readonly<Record<Scoring, string>> = {
  'all-or-nothing': '1 where every part is right, else 0',
  'right-minus-wrong': '(right − wrong) ÷ parts of the key, at least 0',
  'per-position': 'right parts ÷ all parts',
};
