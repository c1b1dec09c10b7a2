import { apiVersionOf } from '../schema/kind-schema.ts';
import { allKinds } from '../schema/registry.ts';
import type { Field, ObjectSchema, Schema } from '../schema/schema.ts';
import { typeText } from '../schema/type-text.ts';
import type { TextRange } from '../yaml/node.ts';
import { YamlCache, type YamlText } from '../yaml/parse-yaml.ts';
import { documentAround } from './document-around.ts';
import { fieldAt, kindOfOutline } from './field-at.ts';
import { type OutlineNode, type Place, pathOf } from './outline.ts';
import { readOutline } from './read-outline.ts';
import { fieldSkeleton, itemSkeleton, kindSkeleton, type Skeleton } from './skeleton.ts';
import { suggestValues } from './suggest-values.ts';
import type { Completions, Suggestion } from './suggestion.ts';

/**
 * What can be written at a place of a file: fields that are not there yet, the required ones first; words, booleans
 * and names that a value may be; whole documents where there is none. Gets along with half-written YAML; never throws.
 *
 * @param files the mesh, for names that refer to other resources
 * @param at the file and the cursor's offset in it
 * @param cache of the last call, so that documents that have not changed are not read again
 */
export function complete(
  files: readonly YamlText[],
  at: { readonly file: string; readonly offset: number },
  cache: YamlCache = new YamlCache(),
): Completions | undefined {
  const text = files.find(({ name }) => name === at.file)?.text ?? '';
  const range = documentAround(text, at.offset);
  if (!range) return undefined;
  const { root, place } = readOutline(text, range, at.offset);
  if (!place) return undefined;
  const kind = kindOfOutline(root, text);
  const schema = fieldAt(kind, pathOf(place.node))?.schema;
  if (!schema) return undefined;
  const suggestions = [
    ...(place.node === root && root.children.length === 0 && !place.hasColon ? documents() : []),
    ...suggestContent(schema, place),
    ...suggestValues({ schema, place, root, text, files, cache }),
  ];
  return suggestions.length === 0 ? undefined : laidOut(suggestions, text, place);
}

function documents(): readonly Suggestion[] {
  return allKinds().map((kind) => suggestion(kind.kind, 'kind', apiVersionOf(kind), kindSkeleton(kind)));
}

function suggestContent(schema: Schema, place: Place): readonly Suggestion[] {
  if (place.form === 'inline') return [];
  if (schema.type === 'object') return suggestFields(schema, place);
  if (schema.type !== 'list' || place.form === 'flow') return [];
  const item = itemSkeleton(schema.items, columnOfContent(place));
  return [suggestion(item.text.trimEnd(), 'item', typeText(schema.items), item)];
}

function suggestFields(schema: ObjectSchema, place: Place): readonly Suggestion[] {
  const written = new Set(
    place.node.children.filter(({ range }) => !touches(range, place)).map(({ step }) => step),
  );
  const excluded = new Set(
    (schema.oneOf ?? []).filter((group) => group.some((name) => written.has(name))).flat(),
  );
  const column = columnOfContent(place);
  return Object.entries(schema.fields)
    .filter(([name]) => !written.has(name) && !excluded.has(name))
    .toSorted(([, a], [, b]) => Number(b.required) - Number(a.required))
    .map(([name, field]) => ({
      ...suggestion(name, 'field', detailOf(field), bodyOf(name, field, place, column)),
      path: [...pathOf(place.node), name],
    }));
}

function bodyOf(name: string, { schema }: Field, { form, hasColon }: Place, column: number): Skeleton {
  if (hasColon) return { text: name, caret: name.length };
  if (form === 'flow') return { text: `${name}: `, caret: name.length + 2 };
  return fieldSkeleton(name, schema, column);
}

const detailOf = ({ required, schema }: Field) => `${required ? 'required, ' : ''}${typeText(schema)}`;

const touches = (range: TextRange, { typed }: Place) =>
  range.start === typed.start && range.end === typed.end;

function suggestion(label: string, type: Suggestion['type'], detail: string, body: Skeleton): Suggestion {
  return { label, type, detail, insert: body.text, caret: body.caret };
}

/** Where content of a node begins: with its siblings, if it has any. */
function columnOfContent({ node, form, column }: Place): number {
  if (form !== 'block') return column;
  const sibling: OutlineNode | undefined = node.children.find(({ column: other }) => other !== column);
  const same = node.children.some(({ column: other }) => other === column);
  return same || !sibling ? column : sibling.column;
}

/** Moves what was indented otherwise than its siblings below them, and ends lines as the text does. */
function laidOut(plain: readonly Suggestion[], text: string, place: Place): Completions {
  const column = columnOfContent(place);
  const lineStart = text.slice(0, place.typed.start).lastIndexOf('\n') + 1;
  const alone = text.slice(lineStart, place.typed.start).trim() === '';
  const moves = place.form === 'block' && column !== place.column && alone && !place.hasColon;
  const indent = moves ? ' '.repeat(column) : '';
  const crlf = text.includes('\r\n');
  const suggestions = plain.map((one) => {
    const before = one.insert.slice(0, one.caret);
    const breaks = crlf ? before.split('\n').length - 1 : 0;
    const insert = indent + (crlf ? one.insert.replaceAll('\n', '\r\n') : one.insert);
    return { ...one, insert, caret: one.caret + indent.length + breaks };
  });
  const range = moves ? { start: lineStart, end: place.typed.end } : place.typed;
  return { typed: place.typed, range, suggestions };
}
