import type { FieldPath, TextRange } from '../yaml/node.ts';

/** One thing that could be written at the cursor. */
export interface Suggestion {
  /** What the list shows, and what typed letters are compared with. */
  readonly label: string;
  /** `kind` is a whole document, `item` one of a list, `name` that of another resource. */
  readonly type: 'field' | 'item' | 'value' | 'name' | 'kind';
  /** A few words on it: the type of a field, where a name comes from. */
  readonly detail: string;
  /** The text that replaces the range. */
  readonly insert: string;
  /** Where in that text writing goes on. */
  readonly caret: number;
  /** Of a field, its path: what tells of it is asked for by it. */
  readonly path?: FieldPath;
}

/** Suggestions, best first. */
export interface Completions {
  /** The word under the cursor. */
  readonly typed: TextRange;
  /** What a suggestion replaces: the word, and its indentation where that is mended. */
  readonly range: TextRange;
  readonly suggestions: readonly Suggestion[];
}
