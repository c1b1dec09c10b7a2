import { groupOf } from '../../mesh/kind.ts';
import { apiVersionOf, type KindSchema } from '../../schema/kind-schema.ts';
import { findKind, kinds, kindsNamed } from '../../schema/registry.ts';
import { stringAt } from '../../yaml/find-node.ts';
import type { FieldPath, MapNode } from '../../yaml/node.ts';
import { nearestWord } from './nearest-word.ts';

export interface IdentityFault {
  readonly code: 'missing-kind' | 'unknown-kind' | 'unknown-version' | 'unchecked-kind';
  /** What can't be read as a kind fails before anyone looks for its schema. */
  readonly stage: 'parse' | 'schema';
  readonly path: FieldPath;
  readonly what: string;
  readonly remedy: string;
  /** The text to put there instead, where it is certain. */
  readonly instead?: string;
}

/** What a document says it is: its schema, or why there is none. */
export type Identity =
  | { readonly schema: KindSchema; readonly fault?: never }
  | { readonly schema?: never; readonly fault: IdentityFault };

/** Kinds of Kubernetes that exist, whose structure we don't hold anything against yet. */
const unchecked: ReadonlySet<string> = new Set(
  `ClusterRole ClusterRoleBinding ConfigMap CronJob CustomResourceDefinition DaemonSet GatewayClass GRPCRoute HTTPRoute
  HorizontalPodAutoscaler Ingress Job MutatingWebhookConfiguration Namespace NetworkPolicy Node PersistentVolumeClaim
  Pod PodDisruptionBudget ReferenceGrant ReplicaSet Role RoleBinding Secret ServiceAccount StatefulSet TCPRoute TLSRoute
  ValidatingWebhookConfiguration`.split(/\s+/),
);

/** Finds the schema that a document's `apiVersion` and `kind` name. */
export function identify(root: MapNode): Identity {
  const apiVersion = stringAt(root, ['apiVersion']) ?? '';
  const kind = stringAt(root, ['kind']) ?? '';
  if (apiVersion === '' || kind === '') {
    const missing = kind === '' ? 'kind' : 'apiVersion';
    return {
      fault: {
        code: 'missing-kind',
        stage: 'parse',
        path: [missing],
        what: `The document has no ${missing}.`,
        remedy: 'Begin it with apiVersion and kind, both texts.',
      },
    };
  }
  const schema = findKind(groupOf(apiVersion), kind);
  if (schema) {
    if (schema.versions.some((version) => apiVersionOf(schema, version) === apiVersion)) return { schema };
    return { fault: wrongVersion(apiVersion, schema) };
  }
  const [sameName] = kindsNamed(kind);
  if (sameName && !isForeign(groupOf(apiVersion), kind)) return { fault: wrongVersion(apiVersion, sameName) };
  if (sameName || (unchecked.has(kind) && !isIstio(groupOf(apiVersion)))) {
    return {
      fault: {
        code: 'unchecked-kind',
        stage: 'schema',
        path: ['kind'],
        what: `The structure of a ${kind} of ${apiVersion} is not checked here.`,
        remedy: 'Rely on the API server for its fields. Rules that read it still do.',
      },
    };
  }
  const meant = nearestWord(kind, [...unchecked, ...kinds.map((known) => known.kind)]);
  return {
    fault: {
      code: 'unknown-kind',
      stage: 'schema',
      path: ['kind'],
      what: `Neither Kubernetes nor Istio has a kind "${kind}".`,
      remedy: meant
        ? `Write "${meant}", if that is what was meant.`
        : 'Check the spelling; a kind of your own needs its CustomResourceDefinition in the cluster.',
      ...(meant && { instead: meant }),
    },
  };
}

/** Istio's groups, those it no longer has among them. */
const isIstio = (group: string) => /(?:^|\.)istio\.io$/.test(group);

/** Whether the group is another's, such as Knative's, which has a Service too, and not a slip in one of ours. */
function isForeign(group: string, kind: string): boolean {
  if (isIstio(group)) return false;
  if (group === 'gateway.networking.k8s.io') return kind === 'Gateway';
  const ours = kinds.map((schema) => schema.group);
  return group.includes('.') && !group.endsWith('.k8s.io') && !nearestWord(group, ours);
}

function wrongVersion(apiVersion: string, schema: KindSchema): IdentityFault {
  return {
    code: 'unknown-version',
    // A version has one slash at most, and something behind it; anything else isn't even looked up.
    stage: /^(?:[^/]*\/)?[^/]+$/.test(apiVersion) ? 'schema' : 'parse',
    path: ['apiVersion'],
    what: `"${apiVersion}" has no ${schema.kind}.`,
    remedy: `Write "${apiVersionOf(schema)}".`,
    instead: apiVersionOf(schema),
  };
}
