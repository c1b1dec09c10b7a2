import { limitsOf } from '../../core/schema/limits-text.ts';
import type { Field, Fields, Schema } from '../../core/schema/schema.ts';
import { typeText } from '../../core/schema/type-text.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** A field as its reference page shows it. */
export interface FieldRow {
  readonly name: string;
  /** Its anchor: the names on the way to it, with dots between. */
  readonly id: string;
  readonly type: string;
  readonly required: boolean;
  readonly doc: string;
  readonly default: string | undefined;
  /** What it may be, if it may be but a few things. */
  readonly words: readonly string[];
  readonly limits: readonly string[];
  readonly conditions: readonly Condition[];
  /** Fields below it; none where they stand on the page of a shared part. */
  readonly children: readonly FieldRow[];
  readonly shape: Shape | undefined;
}

/** What the API server refuses, and what to do then. */
export interface Condition {
  readonly message: string;
  readonly remedy: string;
}

/**
 * The rows of a page, from the fields of a kind or of a shared part.
 *
 * @param above the anchor of the field that holds them; empty at the top
 */
export function fieldRows(fields: Fields, above = ''): readonly FieldRow[] {
  return Object.entries(fields).map(([name, field]) => fieldRow(name, field, above));
}

function fieldRow(
  name: string,
  { schema, required, doc, default: fallback }: Field,
  above: string,
): FieldRow {
  const id = above === '' ? name : `${above}.${name}`;
  const layers = layersOf(schema);
  const inner = layers.at(-1) ?? schema;
  const below = inner.type === 'object' ? inner.fields : {};
  const shape = shapeOf(below);
  return {
    name,
    id,
    type: typeText(schema),
    required,
    doc,
    default: fallback,
    words: inner.type === 'string' || inner.type === 'integer' ? (inner.enum ?? []).map(wordText) : [],
    limits: layers.flatMap((layer, depth) =>
      limitsOf(layer).map((limit) => (depth > 0 ? `each: ${limit}` : limit)),
    ),
    // What is refused inside a shared part stands on its page.
    conditions: (shape ? layers.slice(0, -1) : layers).flatMap(conditionsOf),
    children: shape ? [] : fieldRows(below, id),
    shape,
  };
}

/** A schema and what stands in its lists and maps, from outside in. */
function layersOf(schema: Schema): readonly Schema[] {
  if (schema.type === 'list') return [schema, ...layersOf(schema.items)];
  if (schema.type === 'map') return [schema, ...layersOf(schema.values)];
  return [schema];
}

const wordText = (word: string | number) => (word === '' ? '(empty)' : String(word));

function conditionsOf(schema: Schema): readonly Condition[] {
  return 'constraints' in schema ? (schema.constraints ?? []) : [];
}
