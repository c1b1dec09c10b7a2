import type { YamlNode } from './node.ts';
import type { ParseFault } from './parse-fault.ts';

/** What one document's text holds; ranges count from the start of that text. */
export interface DocumentContent {
  /** Null where the text can't be read at all. Best effort where there are faults. */
  readonly root: YamlNode | null;
  readonly faults: readonly ParseFault[];
}
