import type { Schema } from './schema.ts';

/** What a schema asks beyond its type, a phrase each: `at most 16 items`. */
export function limitsOf(schema: Schema): readonly string[] {
  switch (schema.type) {
    case 'integer':
    case 'number':
      return between(schema.minimum, schema.maximum, '');
    case 'string':
      return [
        ...between(schema.minLength, schema.maxLength, 'character'),
        ...(schema.pattern ? [`matches ${schema.pattern}`] : []),
      ];
    case 'list':
      return between(schema.minItems, schema.maxItems, 'item');
    case 'map':
      return between(schema.minProperties, schema.maxProperties, 'entry');
    case 'object':
      return (schema.oneOf ?? []).map((group) => `only one of ${group.join(', ')}`);
    default:
      return [];
  }
}

const between = (least: number | undefined, most: number | undefined, unit: string) => [
  ...(least === undefined ? [] : [`at least ${least}${counted(least, unit)}`]),
  ...(most === undefined ? [] : [`at most ${most}${counted(most, unit)}`]),
];

function counted(count: number, thing: string): string {
  if (thing === '') return '';
  return count === 1 ? ` ${thing}` : ` ${thing.replace(/y$/, 'ie')}s`;
}
