import { nodeAt } from '../yaml/find-node.ts';
import type { YamlNode } from '../yaml/node.ts';
import { getItems, getNumber, getString } from './get.ts';
import type { Resource } from './resource.ts';

/** A port that a container declares. */
export interface ContainerPort {
  readonly name: string;
  readonly number: number;
}

/** Where a port of a Service leads in its pods: a number, or the name of a container's port. */
export function targetPortOf(port: YamlNode): number | string {
  const target = nodeAt(port, ['targetPort']);
  const written = target?.type === 'scalar' ? target.value : null;
  return (typeof written === 'number' || typeof written === 'string') && written
    ? written
    : (getNumber(port, ['port'])?.value ?? 0);
}

/** The ports that the containers of a pod declare, beside those of the sidecar proxy. */
export function containerPortsOf({ root }: Resource): readonly ContainerPort[] {
  return ['containers', 'initContainers']
    .flatMap((list) => getItems(root, ['spec', list]))
    .filter((container) => getString(container, ['name'])?.value !== 'istio-proxy')
    .flatMap((container) => getItems(container, ['ports']))
    .map((port) => ({
      name: getString(port, ['name'])?.value ?? '',
      number: getNumber(port, ['containerPort'])?.value ?? 0,
    }));
}

/** The number of the pod's port that a port of a Service leads to; `undefined` for a name that it does not declare. */
export function targetNumberOf(port: YamlNode, pod: Resource): number | undefined {
  const target = targetPortOf(port);
  if (typeof target === 'number') return target;
  return containerPortsOf(pod).find(({ name }) => name === target)?.number;
}
