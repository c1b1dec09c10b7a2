import { list, object, oneOfWords, optional, required, string } from '../build.ts';
import { condition } from '../condition.ts';
import type { InferFields } from '../infer.ts';
import { labels, qualifiedName } from './names.ts';

/**
 * Chooses objects by their labels; all of its conditions must hold.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export const labelSelector = object({
  matchLabels: optional(labels, 'Labels that must all be there, each with this value.'),
  matchExpressions: optional(
    list(
      object(
        {
          key: required(qualifiedName, 'The key of the label.'),
          operator: required(
            oneOfWords('In', 'NotIn', 'Exists', 'DoesNotExist'),
            'How the label is compared with the values.',
          ),
          values: optional(list(string()), 'The values; left out for Exists and DoesNotExist.'),
        },
        {
          constraints: [
            condition(
              'In and NotIn want values, Exists and DoesNotExist want none',
              'Add `values`, or remove them.',
              ({ operator, values = [] }) =>
                operator.endsWith('In') === values.length > 0 ? undefined : ['values'],
            ),
          ],
        },
      ),
    ),
    'Comparisons that must all hold.',
  ),
});

type LabelSelector = InferFields<typeof labelSelector.fields>;

/** Whether the labels meet all conditions of the selector. */
export function selectorMatches(
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
  against: Readonly<Record<string, string>>,
): boolean {
  const value = (key: string) => (Object.hasOwn(against, key) ? against[key] : undefined);
  return (
    Object.entries(matchLabels).every(([key, wanted]) => value(key) === wanted) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const found = value(key);
      if (operator === 'Exists') return found !== undefined;
      if (operator === 'DoesNotExist') return found === undefined;
      // A label that is not there counts as different from every value.
      return (found !== undefined && values.includes(found)) === (operator === 'In');
    })
  );
}

/** Whether the selector has no condition at all. */
export function selectorIsEmpty({ matchLabels = {}, matchExpressions = [] }: LabelSelector): boolean {
  return Object.keys(matchLabels).length + matchExpressions.length === 0;
}
