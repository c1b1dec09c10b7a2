import { apiVersionOf, type KindSchema } from '../schema/kind-schema.ts';
import type { Schema } from '../schema/schema.ts';

/** Text to insert, and where in it writing goes on. */
export interface Skeleton {
  readonly text: string;
  readonly caret: number;
}

/** Stands while a skeleton is built for every value that is to be filled in. */
const hole = '\0';

/** Required fields nest no deeper in any kind; a bound all the same. */
const maxDepth = 8;

/** A whole document of a kind with what it must have. */
export function kindSkeleton(kind: KindSchema): Skeleton {
  const { spec } = kind.fields;
  return finished(
    `apiVersion: ${apiVersionOf(kind)}\nkind: ${kind.kind}\nmetadata:\n  name: ${hole}\n${
      spec ? `spec:${below(spec.schema, 0, 0)}\n` : ''
    }`,
  );
}

/** A field with the fields that it must have, its key at this column. */
export function fieldSkeleton(name: string, schema: Schema, column: number): Skeleton {
  return finished(`${name}:${below(schema, column, 0)}`);
}

/** An item of a list with the fields that it must have, its dash at this column. */
export function itemSkeleton(schema: Schema, column: number): Skeleton {
  return finished(`- ${content(schema, column + 2, 0)}`);
}

function finished(marked: string): Skeleton {
  return { text: marked.replaceAll(hole, ''), caret: marked.indexOf(hole) };
}

/** What follows the colon of a key at this column. */
function below(schema: Schema, column: number, depth: number): string {
  const line = `\n${' '.repeat(column + 2)}`;
  if (depth <= maxDepth && schema.type === 'list') {
    return `${line}- ${content(schema.items, column + 4, depth + 1)}`;
  }
  if (depth <= maxDepth && isBlock(schema)) return `${line}${content(schema, column + 2, depth + 1)}`;
  return ` ${hole}`;
}

const isBlock = ({ type }: Schema) => type === 'object' || type === 'map' || type === 'preserved';

/** The required fields of an object at this column, or room for whatever else. */
function content(schema: Schema, column: number, depth: number): string {
  if (schema.type !== 'object') return hole;
  const fields = Object.entries(schema.fields)
    .filter(([, { required }]) => required)
    .map(([name, field]) => `${name}:${below(field.schema, column, depth)}`);
  return fields.length === 0 ? hole : fields.join(`\n${' '.repeat(column)}`);
}
