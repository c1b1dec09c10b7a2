import type { YamlNode } from '../yaml/node.ts';
import { getItems, getString, getStringMap, getStrings } from './get.ts';
import { matches } from './selector.ts';

/**
 * Whether labels satisfy a selector with `matchLabels` and `matchExpressions`; one that is absent selects everything.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
export function satisfies(selector: YamlNode | undefined, labels: ReadonlyMap<string, string>): boolean {
  return (
    matches(getStringMap(selector, ['matchLabels']), labels) &&
    getItems(selector, ['matchExpressions']).every((requirement) => {
      const value = labels.get(getString(requirement, ['key'])?.value ?? '');
      const values = getStrings(requirement, ['values']).map((one) => one.value);
      switch (getString(requirement, ['operator'])?.value) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          return false;
      }
    })
  );
}
