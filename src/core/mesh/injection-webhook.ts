import type { YamlNode } from '../yaml/node.ts';
import { getItems, getMap, getString, getStringMap, getStrings } from './get.ts';
import type { Mesh } from './mesh.ts';
import { matches } from './selector.ts';

type Labels = ReadonlyMap<string, string>;

/** A webhook that puts sidecars into pods. */
export interface InjectionWebhook {
  selects(namespace: Labels, pod: Labels): boolean;
}

/** Istio's injection webhooks in a mesh. */
export function injectionWebhooks(mesh: Mesh): readonly InjectionWebhook[] {
  return mesh
    .resources('MutatingWebhookConfiguration')
    .flatMap(({ root }) => getItems(root, ['webhooks']))
    .filter((webhook) => getString(webhook, ['name'])?.value.endsWith('istio.io'))
    .map((webhook) => ({
      selects: (namespace, pod) =>
        satisfies(getMap(webhook, ['namespaceSelector']), namespace) &&
        satisfies(getMap(webhook, ['objectSelector']), pod),
    }));
}

/**
 * Whether labels satisfy a selector with `matchLabels` and `matchExpressions`; one that is absent selects everything.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements
 */
function satisfies(selector: YamlNode | undefined, labels: Labels): boolean {
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
