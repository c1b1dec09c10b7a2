import { parseQuantity } from '../../schema/quantity.ts';
import type { NumberSchema, Schema } from '../../schema/schema.ts';
import type { FieldPath, YamlNode } from '../../yaml/node.ts';
import { checkText } from './check-text.ts';
import { checkValue } from './check-value.ts';
import type { StructureFault } from './structure-fault.ts';
import { wrongType } from './wrong-type.ts';

type Report = (fault: StructureFault) => void;

/** Holds a value against a schema of text, numbers or booleans; a value of another type is reported as that. */
export function checkScalar(schema: Schema, node: YamlNode, path: FieldPath, report: Report): void {
  const value = node.type === 'scalar' ? node.value : undefined;
  if (schema.type === 'string' && typeof value === 'string') checkText(schema, value, path, report);
  else if ((schema.type === 'integer' || schema.type === 'number') && isNumber(schema, value)) {
    checkNumber(schema, value, path, report);
  } else if (schema.type === 'boolean' && typeof value === 'boolean') return;
  else if (schema.type === 'int-or-string' && isIntOrString(value)) {
    checkValue(schema.constraints, value, path, report);
  } else if (schema.type === 'quantity' && (typeof value === 'string' || typeof value === 'number')) {
    checkQuantity(value, path, report);
  } else {
    report(wrongType(schema, node, path));
  }
}

function isNumber(schema: NumberSchema, value: unknown): value is number {
  if (typeof value !== 'number') return false;
  return schema.type === 'number' || (Number.isInteger(value) && Math.abs(value) <= 2 ** 63);
}

function isIntOrString(value: unknown): value is number | string {
  return typeof value === 'string' || Number.isInteger(value);
}

function checkQuantity(value: string | number, path: FieldPath, report: Report): void {
  if (parseQuantity(value) !== undefined) return;
  report({
    code: 'bad-format',
    stage: 'schema',
    path,
    what: `"${value}" is not an amount.`,
    remedy: 'Write a number, then a suffix where one is needed: `250m` of CPU, `64Mi` of memory.',
    stopsConstraints: true,
  });
}

function checkNumber(schema: NumberSchema, value: number, path: FieldPath, report: Report): void {
  if (schema.enum && !schema.enum.includes(value)) {
    report({
      code: 'unknown-value',
      stage: 'schema',
      path,
      what: `${value} is not among the numbers for this field.`,
      remedy: `Write one of ${schema.enum.join(', ')}.`,
      stopsConstraints: true,
    });
  }
  const least = schema.minimum ?? (schema.format === 'int32' ? -(2 ** 31) : value);
  const most = schema.maximum ?? (schema.format === 'int32' ? 2 ** 31 - 1 : value);
  checkValue(schema.constraints, value, path, report);
  if (value >= least && value <= most) return;
  report({
    code: 'out-of-range',
    stage: 'schema',
    path,
    what: `${value} is ${value < least ? 'too small' : 'too large'}.`,
    remedy: value < least ? `Write at least ${least}.` : `Write at most ${most}.`,
  });
}
