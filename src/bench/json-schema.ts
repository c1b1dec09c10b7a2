import { apiVersionOf, type KindSchema } from '../core/schema/kind-schema.ts';
import type { Schema } from '../core/schema/schema.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

/** What our schema language says of a kind's structure, as JSON Schema for tools that read that. */
export function jsonSchemaOfKind(kind: KindSchema): JsonSchema {
  const fields = Object.entries(kind.fields);
  return {
    type: 'object',
    required: ['apiVersion', 'kind', ...fields.flatMap(([name, { required }]) => (required ? [name] : []))],
    additionalProperties: false,
    properties: {
      apiVersion: { enum: kind.versions.map((version) => apiVersionOf(kind, version)) },
      kind: { const: kind.kind },
      metadata: { type: 'object' },
      ...Object.fromEntries(fields.map(([name, { schema }]) => [name, jsonSchemaOf(schema)])),
    },
  };
}

function jsonSchemaOf(schema: Schema): JsonSchema {
  switch (schema.type) {
    case 'string': {
      const { enum: words, minLength, maxLength, pattern } = schema;
      return defined({ type: 'string', enum: words, minLength, maxLength, pattern });
    }
    case 'integer':
    case 'number':
      return defined({ type: schema.type, minimum: schema.minimum, maximum: schema.maximum });
    case 'boolean':
      return { type: 'boolean' };
    case 'int-or-string':
    case 'quantity':
      return { type: ['integer', 'number', 'string'] };
    case 'preserved':
      return { type: 'object' };
    case 'list':
      return defined({
        type: 'array',
        items: jsonSchemaOf(schema.items),
        minItems: schema.minItems,
        maxItems: schema.maxItems,
      });
    case 'map':
      return { type: 'object', additionalProperties: jsonSchemaOf(schema.values) };
    case 'object': {
      const fields = Object.entries(schema.fields);
      const required = fields.flatMap(([name, field]) => (field.required ? [name] : []));
      return defined({
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, jsonSchemaOf(field.schema)])),
        required: required.length > 0 ? required : undefined,
        additionalProperties: schema.preserve === true,
      });
    }
  }
}

function defined(schema: Readonly<Record<string, unknown>>): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([, value]) => value !== undefined));
}
