import type { Field } from '../field.ts';
import type { Review } from '../review.ts';

const label = '[a-zA-Z0-9](?:[-a-zA-Z0-9]*[a-zA-Z0-9])?';
const name = '(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]';
const keyForm = new RegExp(`^(${label}(?:\\.${label})*/)?(${name})$`);
const valueForm = new RegExp(`^(?:${name})?$`);

/** Labels of workloads as Istio reads them: as Kubernetes has them, except that the length of values is free. */
export function checkLabels(labels: Field, { refuse }: Review): void {
  for (const { key, field } of labels.entries) {
    const [, prefix = '', own = ''] = keyForm.exec(key) ?? [];
    if (own === '' || prefix.length > 254 || own.length > 63) {
      refuse(
        'bad-label',
        field,
        `"${key}" can't be the key of a label.`,
        'Write a name of letters, digits, hyphens, underscores and dots, with a DNS name and a slash before it or not.',
      );
    }
    if (!valueForm.test(field.text)) {
      refuse(
        'bad-label',
        field,
        `"${field.text}" can't be the value of a label.`,
        'Use letters, digits, hyphens, underscores and dots, a letter or digit at both ends.',
      );
    }
  }
}
