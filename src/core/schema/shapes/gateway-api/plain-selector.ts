import { list, map, object, optional, required, string } from '../../build.ts';

/** A label selector as CRDs have it: the API server doesn't look into it further. */
export const plainSelector = object({
  matchLabels: optional(map(string()), 'Labels that must all be there, each with this value.'),
  matchExpressions: optional(
    list(
      object({
        key: required(string(), 'The key of the label.'),
        operator: required(string(), '`In`, `NotIn`, `Exists` or `DoesNotExist`.'),
        values: optional(list(string()), 'The values; left out for Exists and DoesNotExist.'),
      }),
    ),
    'Comparisons that must all hold.',
  ),
});
