import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ContentError } from './content-error.ts';

/** YAML that an author wrote, with the way back from a value to its line. */
export interface YamlSource {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** How many lines of the file stand before the YAML. */
  readonly before: number;
}

export function yamlSource(text: string, file: string, before = 0): YamlSource {
  const lines = new LineCounter();
  return { file, document: parseDocument(text, { lineCounter: lines }), lines, before };
}

/** The line in the file of the value at a path, or of the nearest thing above it that is there. */
export function lineOf({ document, lines, before }: YamlSource, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + before;
  }
  return before + 1;
}

/** The line of a key of the map at a path. */
function lineOfKey(source: YamlSource, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? source.document.contents : source.document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find(({ key: node }) => isScalar(node) && node.value === key)
    : undefined;
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? source.lines.linePos(range[0]).line + source.before : lineOf(source, path);
}

/**
 * Reads YAML through a schema.
 *
 * @returns the value, or null and every error with its line
 */
export function readYaml<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
  why: string,
): { value: z.infer<Schema> | null; errors: ContentError[] } {
  const { file, document, lines, before } = source;
  if (document.errors.length > 0) {
    const errors = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line + before,
      what: `This is not YAML: ${message.split('\n')[0]?.replace(/ at line.*$/, '')}.`,
      why,
      remedy: 'Mend the syntax.',
    }));
    return { value: null, errors };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, errors: [] };
  const errors = result.error.issues.flatMap((issue): ContentError[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: lineOfKey(source, issue.path, key),
        what: `There is no key ${[...issue.path, key].join('.')}.`,
        why,
        remedy: 'Remove the key, or mend its spelling.',
      }));
    }
    const name = issue.path.join('.') || 'The file';
    const missing = document.getIn(issue.path) === undefined;
    return [
      {
        file,
        line: lineOf(source, issue.path),
        what: missing ? `${name} is missing.` : `${name} is wrong: ${issue.message.replace(/\.?$/, '.')}`,
        why,
        remedy: missing ? `Add ${name}.` : 'Mend the value.',
      },
    ];
  });
  return { value: null, errors };
}
