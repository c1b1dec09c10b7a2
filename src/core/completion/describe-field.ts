import type { KindSchema } from '../schema/kind-schema.ts';
import { limitsOf } from '../schema/limits-text.ts';
import { typeText } from '../schema/type-text.ts';
import type { FieldPath, TextRange } from '../yaml/node.ts';
import { documentAround } from './document-around.ts';
import { type FieldPlace, fieldAt, kindOfOutline } from './field-at.ts';
import { type OutlineNode, pathOf } from './outline.ts';
import { readOutline } from './read-outline.ts';

/** What there is to know of a field, for the learner who points at it. */
export interface FieldHelp {
  /** What was pointed at. */
  readonly range: TextRange;
  readonly path: FieldPath;
  readonly kind: string;
  readonly type: string;
  readonly required: boolean;
  readonly default?: string;
  /** The words it may be, if it may be but a few. */
  readonly words: readonly string[];
  /** What else the schema asks, a phrase each: `at most 16 items`. */
  readonly limits: readonly string[];
  /** One plain sentence; for `kind` that of the whole kind. */
  readonly doc: string;
  /** The page of the kind's makers. */
  readonly link: string;
}

/**
 * Tells of the field whose key or value is at an offset, or nothing where there is none or its kind is not known.
 *
 * @param suggested the path of a field that is not written yet, in the document around the offset
 */
export function describeField(text: string, offset: number, suggested?: FieldPath): FieldHelp | undefined {
  const range = documentAround(text, offset);
  if (!range) return undefined;
  const { root } = readOutline(text, range);
  const kind = kindOfOutline(root, text);
  const pointed = suggested ? root : nodeAround(root, offset);
  if (!kind || !pointed) return undefined;
  const path = suggested ?? pathOf(pointed);
  const place = fieldAt(kind, path);
  if (!place?.field) return undefined;
  return help(kind, path, pointed.range, place);
}

function help(kind: KindSchema, path: FieldPath, range: TextRange, { field, schema }: FieldPlace): FieldHelp {
  const isKind = path.length === 1 && path[0] === 'kind';
  return {
    range,
    path,
    kind: kind.kind,
    type: typeText(schema),
    required: field?.required ?? false,
    ...(field?.default !== undefined && { default: field.default }),
    words: schema.type === 'string' ? (schema.enum ?? []) : [],
    limits: limitsOf(schema),
    doc: isKind ? kind.doc : (field?.doc ?? ''),
    link: kind.link,
  };
}

/** The innermost key around an offset, its value on the same line included. */
function nodeAround(node: OutlineNode, offset: number): OutlineNode | undefined {
  for (const child of node.children) {
    const inner = nodeAround(child, offset);
    if (inner) return inner;
    // The colon still counts: the cursor stands behind it when a line is clicked at its end.
    const end = child.value?.end ?? child.range.end + 1;
    if (typeof child.step === 'string' && offset >= child.range.start && offset <= end) return child;
  }
  return undefined;
}
