import { object, optional, string } from '../build.ts';

/** A text compared exactly, by its beginning, or by a regular expression: one of the three. */
export const stringMatch = object(
  {
    exact: optional(string(), 'The whole text, letter for letter.'),
    prefix: optional(string(), 'How the text begins.'),
    regex: optional(string(), 'A regular expression in RE2 syntax that the whole text must match.'),
  },
  { oneOf: [['exact', 'prefix', 'regex']] },
);
