import type { InferFields } from './infer.ts';
import type { Constraint, Field, Fields, ObjectSchema } from './schema.ts';

/** What is known of one kind. */
export interface KindSchema<F extends Fields = Fields> {
  readonly kind: string;
  /** Empty for the core group, as in `apiVersion: v1`. */
  readonly group: string;
  /** Versions that are served, the one to write first. */
  readonly versions: readonly string[];
  readonly scope: 'namespaced' | 'cluster';
  /** The form of `metadata.name` where it is narrower than a DNS name. */
  readonly name?: 'dns-label';
  /** All fields beside apiVersion, kind and metadata, which every kind has. */
  readonly fields: F;
  /** What goes together among the fields at the top. */
  readonly constraints?: readonly Constraint<Readonly<Record<string, unknown>>>[];
  readonly doc: string;
  /** The page of its makers. */
  readonly link: string;
  /** Its name in URLs: `virtual-service`. */
  readonly slug: string;
}

/** What is left out of the worker's bundle. */
export interface KindDoc {
  readonly doc: string;
  readonly link: string;
  /** Where another kind has the same name. */
  readonly slug?: string;
}

/** Declares a kind; the worker's build leaves out the second argument. */
export function defineKind<F extends Fields>(
  schema: Omit<KindSchema<F>, 'doc' | 'link' | 'slug'>,
  { doc, link, slug = kindSlug(schema.kind) }: KindDoc = { doc: '', link: '' },
): KindSchema<F> {
  return { ...schema, doc, link, slug };
}

/** The TypeScript type of a kind's `spec`. */
export type SpecOf<K extends KindSchema> =
  K['fields']['spec'] extends Field<infer S>
    ? S extends ObjectSchema<infer F>
      ? InferFields<F>
      : never
    : never;

/** `networking.istio.io/v1`, or `v1` for the core group. */
export function apiVersionOf({ group, versions }: KindSchema, version = versions[0] ?? 'v1'): string {
  return group === '' ? version : `${group}/${version}`;
}

/** The kind's name as it stands in URLs: `virtual-service`. */
export function kindSlug(kind: string): string {
  return kind.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
}
