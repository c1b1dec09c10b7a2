import { getItems, getMap, getString } from './get.ts';
import { satisfies } from './label-selector.ts';
import type { Mesh } from './mesh.ts';

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
