import type { FieldPath, PathStep, TextRange } from '../yaml/node.ts';

/** A key or a list item of a document, as far as it can be told from text that is still being written. */
export interface OutlineNode {
  /** The key, or the index of a list item; the root has neither. */
  readonly step: PathStep | undefined;
  readonly parent: OutlineNode | undefined;
  readonly children: OutlineNode[];
  /** Of the key or the dash on its line; inside braces it means nothing. */
  readonly column: number;
  /** The key itself, or the dash. */
  readonly range: TextRange;
  /** What stands behind the colon on the same line, without a comment. */
  readonly value?: TextRange;
  /**
   * What can stand below: `open` takes a map or a list, `scalar` nothing, `text` is a block or quoted text whose lines
   * are no YAML of ours, `flow` is written in braces or brackets.
   */
  readonly form: 'open' | 'scalar' | 'text' | 'flow';
}

/** Where the cursor stands in the outline, and what can be written there. */
export interface Place {
  /** The node whose content is written: a key's value, an item, the root. */
  readonly node: OutlineNode;
  /** `inline` right behind a colon, `flow` inside braces or brackets, else on a line of its own. */
  readonly form: 'block' | 'inline' | 'flow';
  /** The word under the cursor: what a suggestion replaces. */
  readonly typed: TextRange;
  /** The column at which the content begins. */
  readonly column: number;
  /** Whether a colon already follows the word. */
  readonly hasColon: boolean;
}

/** The way from the root to a node. */
export function pathOf(node: OutlineNode): FieldPath {
  const steps: PathStep[] = [];
  for (let at: OutlineNode | undefined = node; at; at = at.parent) {
    if (at.step !== undefined) steps.push(at.step);
  }
  return steps.reverse();
}

/** The child under a key, or nothing. */
export function childUnder(node: OutlineNode, key: string): OutlineNode | undefined {
  return node.children.find(({ step }) => step === key);
}

/** The text of a key's value on its line, without quotes, or nothing. */
export function inlineValue(node: OutlineNode | undefined, text: string): string | undefined {
  if (!node?.value) return undefined;
  return text.slice(node.value.start, node.value.end).replace(/^(["'])(.*)\1$/, '$2');
}
