import { nodeAt } from '../yaml/find-node.ts';
import type { MapNode, TextRange } from '../yaml/node.ts';
import { getItems, getString, getStringMap } from './get.ts';
import { groupOf } from './kind.ts';

/** One object of a mesh: a YAML document that has a kind, or what Istio and Kubernetes add beside the documents. */
export interface Resource {
  readonly file: string;
  readonly root: MapNode;
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Absent for kinds that belong to the cluster, `default` where a document names none. */
  readonly namespace?: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  /** Where to point when a field that would be pointed at is absent. */
  readonly kindRange: TextRange;
  /** It stands in no document, so nothing is reported of it. */
  readonly implied?: true;
}

/** Kinds that belong to the cluster and to no namespace, as group and kind. */
const clusterKinds: ReadonlySet<string> = new Set([
  '/Namespace',
  '/Node',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'gateway.networking.k8s.io/GatewayClass',
]);

/**
 * Reads a document's root as a resource. `undefined` where kind or apiVersion is missing; the name may be empty
 * (`generateName`). `kubectl apply` puts a document without a namespace into the current one, which is `default`
 * on a fresh context: https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
 */
export function readResource(file: string, root: MapNode): Resource | undefined {
  const kind = getString(root, ['kind']);
  const apiVersion = getString(root, ['apiVersion']);
  if (!kind || !apiVersion) return undefined;
  const group = groupOf(apiVersion.value);
  const namespace = getString(root, ['metadata', 'namespace'])?.value ?? 'default';
  return {
    file,
    root,
    apiVersion: apiVersion.value,
    group,
    kind: kind.value,
    name: getString(root, ['metadata', 'name'])?.value ?? '',
    ...(clusterKinds.has(`${group}/${kind.value}`) ? {} : { namespace }),
    labels: getStringMap(root, ['metadata', 'labels']),
    annotations: getStringMap(root, ['metadata', 'annotations']),
    kindRange: kind.range,
  };
}

/** The resources of a document: one, or the items of a `List`, as `kubectl get -o yaml` writes it. */
export function readResources(file: string, root: MapNode): readonly Resource[] {
  const resource = readResource(file, root);
  if (resource?.kind !== 'List') return resource ? [resource] : [];
  return getItems(root, ['items']).flatMap((item) => (item.type === 'map' ? readResources(file, item) : []));
}

/** How reports name a resource, as `istioctl analyze` does: `Kind namespace/name`, or `Kind name`. */
export function resourceLabel({ kind, namespace, name }: Resource): string {
  return namespace === undefined ? `${kind} ${name}` : `${kind} ${namespace}/${name}`;
}

/** Where to point for a resource as a whole: its name, or its kind where it has none. */
export function nameRange({ root, kindRange }: Resource): TextRange {
  return nodeAt(root, ['metadata', 'name'])?.range ?? kindRange;
}
