import type { Schema } from '../../schema/schema.ts';
import type { FieldPath, YamlNode } from '../../yaml/node.ts';
import { makeList, quote, type Remedy, unquote } from './remedy.ts';
import type { StructureFault } from './structure-fault.ts';

/** The fault of a value whose type is not that of its schema. */
export function wrongType(schema: Schema, node: YamlNode, path: FieldPath): StructureFault {
  const fix = fixFor(schema, node);
  return {
    code: 'wrong-type',
    stage: 'schema',
    path,
    what: `${described(node)} stands where ${wanted[schema.type]} belongs.`,
    remedy: remedyFor(schema, node),
    stopsConstraints: true,
    ...(fix && { fix }),
  };
}

function remedyFor(schema: Schema, node: YamlNode): string {
  if (schema.type === 'list' && node.type === 'map') return 'Begin each item with a dash and a blank.';
  if (schema.type === 'list' && node.type === 'scalar' && node.value !== null) {
    return 'Write it as an item, behind a dash or in brackets.';
  }
  const isWord =
    node.type === 'scalar' && (typeof node.value === 'boolean' || typeof node.value === 'number');
  return schema.type === 'string' && isWord
    ? 'Put it in quotes, as it is written.'
    : `Write ${wanted[schema.type]}.`;
}

function fixFor(schema: Schema, node: YamlNode): Remedy | undefined {
  if (schema.type === 'list' && !(node.type === 'scalar' && node.value === null))
    return makeList(schema, node);
  if (node.type !== 'scalar' || node.value === null) return undefined;
  if (typeof node.value !== 'string') return schema.type === 'string' ? quote(schema, node) : undefined;
  return ['integer', 'number', 'boolean'].includes(schema.type) ? unquote(schema, node) : undefined;
}

const wanted: Readonly<Record<Schema['type'], string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  'int-or-string': 'a whole number or a text',
  quantity: 'an amount',
  preserved: 'a map',
  list: 'a list',
  map: 'a map',
  object: 'a map',
};

function described(node: YamlNode): string {
  if (node.type !== 'scalar') return node.type === 'map' ? 'A map' : 'A list';
  if (node.value === null) return 'Nothing (null)';
  if (typeof node.value === 'string') return 'A text';
  return typeof node.value === 'boolean' ? 'A boolean' : 'A number';
}
