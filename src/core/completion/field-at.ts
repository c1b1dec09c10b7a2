import { groupOf } from '../mesh/kind.ts';
import { object, optional, required, string } from '../schema/build.ts';
import type { KindSchema } from '../schema/kind-schema.ts';
import { findKind, kindsNamed } from '../schema/registry.ts';
import type { Field, Schema } from '../schema/schema.ts';
import { objectMeta } from '../schema/shapes/object-meta.ts';
import type { FieldPath } from '../yaml/node.ts';
import { childUnder, inlineValue, type OutlineNode } from './outline.ts';

const common = {
  apiVersion: required(string(), 'The API group and version that the kind belongs to.'),
  kind: required(string(), 'What sort of resource the document is.'),
  metadata: optional(objectMeta, 'The name of the resource, its namespace, labels and annotations.'),
};

/** What may stand at a path: the schema, and the field whose value it is where the path ends in a field. */
export interface FieldPlace {
  readonly schema: Schema;
  readonly field?: Field;
}

/** The kind that a document says it is, by what stands there of `kind` and `apiVersion`. */
export function kindOfOutline(root: OutlineNode, text: string): KindSchema | undefined {
  const kind = inlineValue(childUnder(root, 'kind'), text) ?? '';
  const apiVersion = inlineValue(childUnder(root, 'apiVersion'), text);
  return (apiVersion && findKind(groupOf(apiVersion), kind)) || kindsNamed(kind)[0];
}

/** What may stand at a path of a document of this kind; of a document without a kind, only what every kind has. */
export function fieldAt(kind: KindSchema | undefined, path: FieldPath): FieldPlace | undefined {
  let place: FieldPlace = { schema: object({ ...common, ...kind?.fields }) };
  for (const step of path) {
    const { schema } = place;
    if (typeof step === 'number') {
      if (schema.type !== 'list') return undefined;
      place = { schema: schema.items };
    } else if (schema.type === 'map') {
      place = { schema: schema.values };
    } else {
      if (schema.type !== 'object' || !Object.hasOwn(schema.fields, step)) return undefined;
      const field = schema.fields[step];
      if (!field) return undefined;
      place = { schema: field.schema, field };
    }
  }
  return place;
}
