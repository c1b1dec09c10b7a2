import type { ListSchema, MapSchema, ObjectSchema, Schema } from '../../schema/schema.ts';
import { childOf } from '../../yaml/find-node.ts';
import type { FieldPath, ListNode, MapNode, YamlNode } from '../../yaml/node.ts';
import { plainValue } from '../../yaml/plain-value.ts';
import { checkScalar } from './check-scalar.ts';
import { nearestWord } from './nearest-word.ts';
import { writeInstead } from './remedy.ts';
import type { StructureFault } from './structure-fault.ts';

type Report = (fault: StructureFault) => void;

/**
 * Holds a value against its schema as the API server does: unknown fields are refused, and a null is no value
 * unless the schema says so.
 * https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
 */
export function checkStructure(schema: Schema, node: YamlNode, path: FieldPath, report: Report): void {
  if (node.type === 'scalar' && node.value === null && schema.nullable) return;
  if (schema.type === 'object' && node.type === 'map') checkObject(schema, node, path, report);
  else if (schema.type === 'map' && node.type === 'map') checkMap(schema, node, path, report);
  else if (schema.type === 'list' && node.type === 'list') checkList(schema, node, path, report);
  else if (schema.type === 'preserved' && node.type === 'map') return;
  else {
    checkScalar(schema, node, path, report);
    if (schema.type !== 'preserved') reportMisplaced(node, path, report);
  }
}

/**
 * Keys of maps that stand where no map belongs: the API server looks for unknown fields before it looks at types,
 * and calls each of them unknown.
 */
function reportMisplaced(node: YamlNode, path: FieldPath, report: Report): void {
  if (node.type === 'list') {
    for (const [index, item] of node.items.entries()) reportMisplaced(item, [...path, index], report);
  }
  if (node.type !== 'map') return;
  for (const { key } of node.entries) {
    report({
      code: 'unknown-field',
      stage: 'unknown-field',
      path: [...path, key],
      what: `No map belongs here, so "${key}" is no field.`,
      remedy:
        'Give the value around it the right shape: a list has a dash before each item, a text has no fields.',
      misplaced: true,
    });
  }
}

const absent: YamlNode = { type: 'scalar', value: null, range: { start: 0, end: 0 } };

/** Whether the API server takes a field out before it looks at the rest. */
const isDropped = (schema: Schema, node: YamlNode) =>
  node.type === 'scalar' && node.value === null && !schema.nullable;

function checkObject(schema: ObjectSchema, node: MapNode, path: FieldPath, report: Report): void {
  const present = new Set<string>();
  for (const { key, value } of node.entries) {
    const field = Object.hasOwn(schema.fields, key) ? schema.fields[key] : undefined;
    if (!field) {
      if (!schema.preserve) report(unknownField(schema, node, key, [...path, key]));
    } else if (!isDropped(field.schema, value)) {
      present.add(key);
      checkStructure(field.schema, value, [...path, key], report);
    }
  }
  for (const [key, field] of Object.entries(schema.fields)) {
    if (!field.required || present.has(key)) continue;
    report({
      code: 'missing-field',
      stage: 'schema',
      path: [...path, key],
      what: `The required field "${key}" is missing.`,
      remedy: field.doc === '' ? `Add "${key}".` : `Add "${key}": ${field.doc}`,
      stopsConstraints: true,
    });
  }
  for (const group of schema.oneOf ?? []) {
    const set = group.filter((key) => present.has(key));
    if (set.length < 2) continue;
    report({
      code: 'one-of',
      stage: 'schema',
      path,
      what: `${set.map((key) => `"${key}"`).join(' and ')} exclude each other.`,
      remedy: `Keep one of them and remove the other${set.length > 2 ? 's' : ''}.`,
    });
  }
  checkConstraints(schema, node, path, report);
}

function unknownField({ fields }: ObjectSchema, node: MapNode, key: string, path: FieldPath): StructureFault {
  const known = Object.keys(fields);
  const meant = nearestWord(key, known);
  const field = meant === undefined || childOf(node, meant) ? undefined : fields[meant];
  const value = childOf(node, key);
  const place = path.length > 1 ? `"${String(path.at(-2))}"` : 'the document';
  return {
    code: 'unknown-field',
    stage: 'unknown-field',
    path,
    what: `There is no field "${key}" in ${place}.`,
    remedy: meant
      ? `Write "${meant}", if that is what was meant.`
      : `Remove it, or move it to where it belongs. Fields here: ${known.join(', ')}.`,
    ...(meant && field && value && { fix: writeInstead(meant, { schema: field.schema, value }) }),
  };
}

function checkMap(schema: MapSchema, node: MapNode, path: FieldPath, report: Report): void {
  const entries = node.entries.filter(({ value }) => !isDropped(schema.values, value));
  for (const { key, value } of entries) checkStructure(schema.values, value, [...path, key], report);
  checkSize(entries.length, 'entries', schema.minProperties, schema.maxProperties, path, report);
  checkConstraints(schema, node, path, report);
}

function checkList(schema: ListSchema, node: ListNode, path: FieldPath, report: Report): void {
  for (const [index, item] of node.items.entries()) {
    checkStructure(schema.items, item, [...path, index], report);
  }
  checkSize(node.items.length, 'items', schema.minItems, schema.maxItems, path, report);
  if (schema.mapKeys || schema.unique) checkRepeats(schema, node, path, report);
  checkConstraints(schema, node, path, report);
}

/** Items of a list are told apart by some of their fields, or by all there is in them. */
function checkRepeats({ mapKeys }: ListSchema, node: ListNode, path: FieldPath, report: Report): void {
  const seen = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    if (mapKeys && item.type !== 'map') continue;
    const id = JSON.stringify(
      mapKeys ? mapKeys.map((key) => plainValue(childOf(item, key) ?? absent)) : plainValue(item),
    );
    if (seen.has(id)) {
      report({
        code: 'repeated-item',
        stage: 'list',
        path: [...path, index],
        what: mapKeys
          ? `Another item of the list has the same ${mapKeys.join(' and ')}.`
          : 'The same item stands in the list before.',
        remedy: 'Give it one of its own, or remove one of the two.',
      });
    }
    seen.add(id);
  }
}

function checkSize(
  size: number,
  things: string,
  least: number | undefined,
  most: number | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (size >= (least ?? 0) && size <= (most ?? size)) return;
  const few = size < (least ?? 0);
  report({
    code: 'wrong-size',
    stage: 'schema',
    path,
    what: few ? `${size} ${things} are too few.` : `${size} ${things} are too many.`,
    remedy: few ? `Write at least ${least}.` : `Keep at most ${most}.`,
    ...(!few && { stopsConstraints: true as const }),
  });
}

function checkConstraints(
  { constraints = [] }: ObjectSchema | MapSchema | ListSchema,
  node: YamlNode,
  path: FieldPath,
  report: Report,
): void {
  if (constraints.length === 0) return;
  const value = withoutNulls(plainValue(node)) as never;
  for (const constraint of constraints) {
    if (holds(() => constraint.holds(value))) continue;
    report({
      code: 'constraint',
      stage: 'cel',
      path: [...path, ...(constraint.at?.(value) ?? [])],
      what: `The API server refuses this: ${constraint.message}.`,
      remedy: constraint.remedy,
    });
  }
}

/** A predicate relies on the right structure; where that fails, the structure's own fault is the one to report. */
function holds(predicate: () => boolean): boolean {
  try {
    return predicate();
  } catch {
    return true;
  }
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}
