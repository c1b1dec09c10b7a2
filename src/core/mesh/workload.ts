import { getMap, getNumber, getStringMap } from './get.ts';
import { LabelIndex } from './label-index.ts';
import type { Resource } from './resource.ts';

const controllers: ReadonlySet<string> = new Set([
  'apps/DaemonSet',
  'apps/Deployment',
  'apps/ReplicaSet',
  'apps/StatefulSet',
]);

/**
 * The pods that controllers make of these resources on a cluster: one for each template, unless it asks for none or
 * its pods stand among the documents already.
 */
export function podsOfWorkloads(all: readonly Resource[]): readonly Resource[] {
  const written = new Map(
    [...Map.groupBy(all, ({ group, kind, namespace }) => group === '' && kind === 'Pod' && namespace)].map(
      ([namespace, pods]) => [namespace, new LabelIndex(pods)] as const,
    ),
  );
  return all.flatMap((resource): readonly Resource[] => {
    const { root, name, namespace, group, kind } = resource;
    const template = controllers.has(`${group}/${kind}`) && getMap(root, ['spec', 'template']);
    if (!template || namespace === undefined || getNumber(root, ['spec', 'replicas'])?.value === 0) return [];
    const labels = getStringMap(template, ['metadata', 'labels']);
    if ((written.get(namespace)?.matching(labels).length ?? 0) > 0) return [];
    return [
      {
        file: resource.file,
        // A template is a pod without apiVersion and kind: metadata and spec.
        root: template,
        apiVersion: 'v1',
        group: '',
        kind: 'Pod',
        name: `${name}-pod`,
        namespace,
        labels,
        annotations: getStringMap(template, ['metadata', 'annotations']),
        kindRange: resource.kindRange,
        implied: true,
      },
    ];
  });
}
