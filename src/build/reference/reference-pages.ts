import { readFileSync } from 'node:fs';
import { apiVersionOf, type KindSchema } from '../../core/schema/kind-schema.ts';
import { allKinds } from '../../core/schema/registry.ts';
import { type Condition, type FieldRow, fieldRows } from './field-row.ts';
import { type Shape, shapes } from './shapes.ts';

/** A page of the reference: a kind, or a part that several kinds share. */
export interface ReferencePage {
  readonly slug: string;
  readonly title: string;
  readonly doc: string;
  readonly link: string;
  readonly kind: KindSchema | undefined;
  readonly rows: readonly FieldRow[];
  readonly conditions: readonly Condition[];
}

/** Kinds of the same makers, on the index. */
export interface KindGroup {
  readonly title: string;
  readonly kinds: readonly KindSchema[];
}

const isIstio = ({ group }: KindSchema) => group.endsWith('.istio.io');
const isGatewayApi = ({ group }: KindSchema) => group === 'gateway.networking.k8s.io';

/** All kinds for the index, Istio's first. */
export const kindGroups: readonly KindGroup[] = [
  { title: 'Istio', kinds: allKinds().filter(isIstio) },
  { title: 'Gateway API', kinds: allKinds().filter(isGatewayApi) },
  { title: 'Kubernetes', kinds: allKinds().filter((kind) => !isIstio(kind) && !isGatewayApi(kind)) },
];

/** Every page of the reference. */
export function referencePages(): readonly ReferencePage[] {
  return [...allKinds().map(kindPage), ...shapes.map(shapePage)];
}

function kindPage(kind: KindSchema): ReferencePage {
  const { slug, doc, link, fields, constraints = [] } = kind;
  // Two kinds are called Gateway.
  const title = slug === 'kubernetes-gateway' ? 'Gateway (Gateway API)' : kind.kind;
  return { slug, title, doc, link, kind, rows: fieldRows(fields), conditions: constraints };
}

function shapePage({ slug, title, doc, link, schema }: Shape): ReferencePage {
  const rows = fieldRows(schema.fields);
  return { slug, title, doc, link, kind: undefined, rows, conditions: schema.constraints ?? [] };
}

/** What a document of the kind may begin with, the version to write first. */
export function apiVersionsOf(kind: KindSchema): readonly string[] {
  return kind.versions.map((version) => apiVersionOf(kind, version));
}

/** The example of a kind, a mesh of one file in which all is well. */
export function exampleOf({ slug }: KindSchema): string {
  return readFileSync(`src/core/schema/examples/${slug}.yaml`, 'utf8');
}
