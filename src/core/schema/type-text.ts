import type { Schema } from './schema.ts';

/** The type of a schema in plain words: `list of texts`, `whole number, 0 or more`. */
export function typeText(schema: Schema): string {
  return nullableText(schema, singular(schema));
}

function singular(schema: Schema): string {
  switch (schema.type) {
    case 'string':
      if (schema.enum) return 'one of a few words';
      if (schema.meaning === 'duration') return 'duration, such as 5s';
      return schema.format === 'byte' ? 'base64' : schema.format === 'date-time' ? 'date and time' : 'text';
    case 'integer':
      return 'whole number';
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    case 'int-or-string':
      return 'whole number or text';
    case 'quantity':
      return 'amount, such as 100m or 64Mi';
    case 'list':
      return `list: each ${singular(schema.items)}`;
    case 'map':
      return `map: each value ${singular(schema.values)}`;
    case 'object':
      return 'map of fields';
    case 'preserved':
      return 'map, kept as it is';
  }
}

const nullableText = (schema: Schema, text: string) => (schema.nullable ? `${text}, or null` : text);
