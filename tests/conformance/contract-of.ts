import type { Schema } from '../../src/core/schema/schema.ts';

/** A node of a CRD's schema, as the API server has it. */
export interface ContractNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, ContractNode>>;
  readonly items?: ContractNode;
  readonly additionalProperties?: ContractNode;
  readonly [keyword: string]: unknown;
}

const sorted = (words: readonly string[] | undefined) => words?.toSorted();

/** At most one of these fields, as CRDs spell it: none of them, or one, and never two. */
function atMostOne(group: readonly string[]): unknown {
  const each = group.map((field) => ({ required: [field] }));
  return { oneOf: [{ not: { anyOf: each } }, ...each] };
}

function groups(oneOf: readonly (readonly string[])[] | undefined): Record<string, unknown> {
  if (!oneOf) return {};
  const spelt = oneOf.map(atMostOne);
  return spelt.length === 1 ? Object(spelt[0]) : { allOf: spelt };
}

/** The contract that a schema of ours states, in the words of a CRD; validations are reduced to their messages. */
export function contractOf(schema: Schema): ContractNode {
  const common = {
    ...(schema.nullable ? { nullable: true } : {}),
    ...('constraints' in schema && schema.constraints
      ? { 'x-kubernetes-validations': sorted(schema.constraints.map(({ message }) => message)) }
      : {}),
  };
  switch (schema.type) {
    case 'string': {
      const { enum: words, format, pattern, minLength, maxLength } = schema;
      return present({
        ...common,
        type: 'string',
        enum: sorted(words),
        format,
        pattern,
        minLength,
        maxLength,
      });
    }
    case 'integer':
    case 'number': {
      const { type, enum: numbers, format, minimum, maximum } = schema;
      return present({ ...common, type, enum: numbers, format, minimum, maximum });
    }
    case 'boolean':
      return { ...common, type: 'boolean' };
    case 'int-or-string':
      return {
        ...common,
        anyOf: [{ type: 'integer' }, { type: 'string' }],
        'x-kubernetes-int-or-string': true,
      };
    case 'quantity':
      return {
        ...common,
        anyOf: [{ type: 'integer' }, { type: 'string' }],
        pattern:
          '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$',
        'x-kubernetes-int-or-string': true,
      };
    case 'preserved':
      return { ...common, type: 'object', 'x-kubernetes-preserve-unknown-fields': true };
    case 'list': {
      const { items, minItems, maxItems, mapKeys, unique } = schema;
      const keys = mapKeys
        ? { 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': mapKeys }
        : { 'x-kubernetes-list-type': unique ? 'set' : undefined };
      return present({ ...common, ...keys, type: 'array', items: contractOf(items), minItems, maxItems });
    }
    case 'map': {
      const { values, minProperties, maxProperties } = schema;
      return present({
        ...common,
        type: 'object',
        additionalProperties: contractOf(values),
        minProperties,
        maxProperties,
      });
    }
    case 'object': {
      const fields = Object.entries(schema.fields);
      const needed = fields.filter(([, { required }]) => required).map(([name]) => name);
      return present({
        ...common,
        ...groups(schema.oneOf),
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, contractOf(field.schema)])),
        required: needed.length > 0 ? sorted(needed) : undefined,
        'x-kubernetes-preserve-unknown-fields': schema.preserve,
      });
    }
  }
}

function present(node: Record<string, unknown>): ContractNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
