import type { Schema } from '../schema/schema.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';

/**
 * A value as the JSON form of protobuf reads it: fields may bear their names with underscores, numbers may stand in
 * quotes, words of an enum may be numbers. https://protobuf.dev/programming-guides/json/
 */
export function readAsProto(schema: Schema, node: YamlNode): YamlNode {
  if (schema.type === 'object' && node.type === 'map') return readFields(schema.fields, node);
  if (schema.type === 'map' && node.type === 'map') {
    const entries = node.entries.map((entry) => ({
      ...entry,
      value: readAsProto(schema.values, entry.value),
    }));
    return { ...node, entries };
  }
  if (schema.type === 'list' && node.type === 'list') {
    return { ...node, items: node.items.map((item) => readAsProto(schema.items, item)) };
  }
  if (node.type !== 'scalar') return node;
  const { value } = node;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  if (isNumber && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value))
    return { ...node, value: Number(value) };
  const word = schema.type === 'string' && typeof value === 'number' ? schema.enum?.[0] : undefined;
  return word === undefined ? node : { ...node, value: word };
}

function readFields(fields: Readonly<Record<string, { readonly schema: Schema }>>, node: MapNode): MapNode {
  return {
    ...node,
    entries: node.entries.map((entry) => {
      const camel = entry.key.replaceAll(/_([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
      const key = Object.hasOwn(fields, entry.key) ? entry.key : camel;
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return field ? { ...entry, key, value: readAsProto(field.schema, entry.value) } : entry;
    }),
  };
}
