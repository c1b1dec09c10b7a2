import { groupOf } from '../../mesh/kind.ts';
import { object } from '../../schema/build.ts';
import { apiVersionOf, type KindSchema } from '../../schema/kind-schema.ts';
import { allKinds, findKind, kindsNamed } from '../../schema/registry.ts';
import { entryOf, stringAt } from '../../yaml/find-node.ts';
import type { FieldPath, MapNode } from '../../yaml/node.ts';
import { nearestWord } from './nearest-word.ts';
import { ownFields } from './own-fields.ts';
import { type Remedy, writeAbove, writeInstead } from './remedy.ts';

export interface IdentityFault {
  readonly code: 'missing-kind' | 'unknown-kind' | 'unknown-version' | 'unchecked-kind';
  /** What can't be read as a kind fails before anyone looks for its schema. */
  readonly stage: 'parse' | 'schema';
  readonly path: FieldPath;
  readonly what: string;
  readonly remedy: string;
  /** What to do about it, where that is certain. */
  readonly fix?: Remedy;
}

/** What a document says it is: its schema, or why there is none. */
export type Identity =
  | { readonly schema: KindSchema; readonly fault?: never }
  | { readonly schema?: never; readonly fault: IdentityFault };

/** Kinds of Kubernetes that exist, whose structure we don't hold anything against yet. */
const unchecked: ReadonlySet<string> = new Set(
  `ClusterRole ClusterRoleBinding CustomResourceDefinition HorizontalPodAutoscaler Ingress MutatingWebhookConfiguration
  NetworkPolicy Node PersistentVolumeClaim PodDisruptionBudget Role RoleBinding
  ValidatingWebhookConfiguration`.split(/\s+/),
);

/** Finds the schema that a document's `apiVersion` and `kind` name. */
export function identify(root: MapNode): Identity {
  const apiVersion = stringAt(root, ['apiVersion']) ?? '';
  const kind = stringAt(root, ['kind']) ?? '';
  if (apiVersion === '' || kind === '') {
    return { fault: missing(root, kind) };
  }
  const schema = findKind(groupOf(apiVersion), kind);
  if (schema) {
    if (schema.versions.some((version) => apiVersionOf(schema, version) === apiVersion)) return { schema };
    return { fault: wrongVersion(apiVersion, schema, root) };
  }
  const [sameName] = kindsNamed(kind);
  if (sameName && !isForeign(groupOf(apiVersion))) {
    return { fault: wrongVersion(apiVersion, sameName, root) };
  }
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
  const ofGroup = allKinds()
    .filter(({ group }) => group === groupOf(apiVersion))
    .map((known) => known.kind);
  const certain = nearestWord(kind, ofGroup);
  const meant = certain ?? nearestWord(kind, [...unchecked, ...allKinds().map((known) => known.kind)]);
  return {
    fault: {
      code: 'unknown-kind',
      stage: 'schema',
      path: ['kind'],
      what: `Neither Kubernetes nor Istio has a kind "${kind}".`,
      remedy: meant
        ? `Write "${meant}", if that is what was meant.`
        : 'Check the spelling; a kind of your own needs its CustomResourceDefinition in the cluster.',
      ...(certain && { fix: writeInstead(certain) }),
    },
  };
}

/** Istio's groups, those it no longer has among them. */
const isIstio = (group: string) => /(?:^|\.)istio\.io$/.test(group);

function missing(root: MapNode, kind: string): IdentityFault {
  const field = kind === '' ? 'kind' : 'apiVersion';
  const [schema, other] = kindsNamed(kind);
  const line = schema && !other ? `apiVersion: ${apiVersionOf(schema)}` : undefined;
  return {
    code: 'missing-kind',
    stage: 'parse',
    path: [field],
    what: `The document has no ${field}.`,
    remedy: line ? `Begin it with "${line}".` : 'Begin it with apiVersion and kind, both texts.',
    ...(schema &&
      line &&
      !entryOf(root, field) && { fix: writeAbove(line, object(schema.fields), ownFields(root)) }),
  };
}

/** Whether the group is another's, such as Knative's, which has a Service too, and not a slip in one of ours. */
function isForeign(group: string): boolean {
  if (isIstio(group)) return false;
  const ours = allKinds().map((schema) => schema.group);
  return group.includes('.') && !group.endsWith('.k8s.io') && !nearestWord(group, ours);
}

function wrongVersion(apiVersion: string, schema: KindSchema, root: MapNode): IdentityFault {
  return {
    code: 'unknown-version',
    // A version has one slash at most, and something behind it; anything else isn't even looked up.
    stage: /^(?:[^/]*\/)?[^/]+$/.test(apiVersion) ? 'schema' : 'parse',
    path: ['apiVersion'],
    what: `"${apiVersion}" has no ${schema.kind}.`,
    remedy: `Write "${apiVersionOf(schema)}".`,
    fix: writeInstead(apiVersionOf(schema), { schema: object(schema.fields), value: ownFields(root) }),
  };
}
