import type { ListSchema, Schema } from '../../schema/schema.ts';
import type { MapNode, ScalarNode, TextRange, YamlNode } from '../../yaml/node.ts';
import { resolveScalar } from '../../yaml/resolve-scalar.ts';
import type { TextEdit } from '../diagnostic.ts';

/** What a remedy may look at: the text of the file, what the fault points at, and whether a value fits a schema. */
export interface RemedyContext {
  readonly text: string;
  readonly at: TextRange;
  fits(schema: Schema, node: YamlNode): boolean;
}

type Edit = Omit<TextEdit, 'file'>;

/** A quick fix in the making. Nothing comes of it where the text or the value make its success uncertain. */
export interface Remedy {
  readonly title: string;
  edits(context: RemedyContext): readonly Edit[] | undefined;
}

/** Writes another word in the place that is pointed at; if a value has to fit a schema for it, only where it does. */
export function writeInstead(
  word: string,
  needs?: { readonly schema: Schema; readonly value: YamlNode },
): Remedy {
  return {
    title: `Write ${word}`,
    edits: ({ at, fits }) =>
      !needs || fits(needs.schema, needs.value) ? [{ range: at, text: word }] : undefined,
  };
}

/** Puts a number or a boolean in quotes, as it is written. */
export function quote(schema: Schema, node: ScalarNode): Remedy {
  return {
    title: 'Put it in quotes',
    edits({ text, at, fits }) {
      const source = text.slice(at.start, at.end);
      const isPlain = resolveScalar(source) === node.value;
      return isPlain && fits(schema, { ...node, value: source })
        ? [{ range: at, text: `"${source}"` }]
        : undefined;
    },
  };
}

/** Takes the quotes from around a number or a boolean. */
export function unquote(schema: Schema, node: ScalarNode): Remedy {
  return {
    title: 'Remove the quotes',
    edits({ text, at, fits }) {
      const inner = /^(["'])(.*)\1$/.exec(text.slice(at.start, at.end))?.[2];
      if (inner === undefined || inner !== node.value) return undefined;
      return fits(schema, { ...node, value: resolveScalar(inner) })
        ? [{ range: at, text: inner }]
        : undefined;
    },
  };
}

/** Makes a value the one item of a list. */
export function makeList(schema: ListSchema, node: YamlNode): Remedy {
  return {
    title: 'Make it a list',
    edits({ text, fits }) {
      if (!fits({ ...schema, constraints: [] }, { type: 'list', items: [node], range: node.range }))
        return undefined;
      const { start, end } = node.range;
      const source = text.slice(start, end);
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      if (node.type === 'map' && /^ +$/.test(text.slice(lineStart, start)) && source[0] !== '{') {
        const breaks = [...source.trimEnd().matchAll(/\n(?=[^\r\n])/g)].map(({ index }) => start + index + 1);
        return [insertion(start, '- '), ...breaks.map((offset) => insertion(offset, '  '))];
      }
      const isFlow = /^(?:\{.*\}|"[^\n]*"|'[^\n]*'|[\w./*:@~-]+)$/.test(source);
      return isFlow ? [insertion(start, '['), insertion(end, ']')] : undefined;
    },
  };
}

/** Writes a line above a document that is written as a block at the left margin, if its fields fit the schema. */
export function writeAbove(line: string, schema: Schema, root: MapNode): Remedy {
  const { start } = root.range;
  return {
    title: `Add ${line}`,
    edits({ text, fits }) {
      const isAtMargin = start === 0 || text[start - 1] === '\n';
      return isAtMargin && text[start] !== '{' && fits(schema, root)
        ? [insertion(start, `${line}\n`)]
        : undefined;
    },
  };
}

function insertion(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text };
}
