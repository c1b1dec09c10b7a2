import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

/**
 * The labels of a selector: `labels` in the older kinds, `matchLabels` in the others. Returns whether they are
 * right. One without labels chooses every workload, which istiod warns of.
 */
export function checkSelector(selector: Field, labelsKey: 'labels' | 'matchLabels', review: Review): boolean {
  if (!selector.isSet) return true;
  let right = true;
  const { entries } = selector.at(labelsKey);
  for (const { key, field } of entries) {
    if (key !== '' && !key.includes('*') && !field.text.includes('*')) continue;
    right = false;
    review.refuse(
      'bad-selector',
      field,
      key === '' ? 'A label of the selector has no key.' : `"${key}: ${field.text}" has an asterisk.`,
      'Write the whole key and value of a label; selectors have no wildcards.',
    );
  }
  if (entries.length === 0) {
    review.warn(
      'empty-selector',
      selector,
      'The selector names no labels.',
      'Add the labels of the workloads it is for, or remove the selector if all are meant.',
    );
  }
  return right;
}
