import { condition } from '../condition.ts';
import { isDataKey } from '../names.ts';
import type { Constraint } from '../schema.ts';

/** Keys of a ConfigMap or Secret become names of files. */
export const dataKeys: Constraint<Readonly<Record<string, string>>> = condition(
  'a key has letters, digits, hyphens, underscores and dots, at most 253',
  'Change the key; it becomes the name of a file.',
  (data) => {
    const wrong = Object.keys(data).find((key) => !isDataKey(key));
    return wrong === undefined ? undefined : [wrong];
  },
);
