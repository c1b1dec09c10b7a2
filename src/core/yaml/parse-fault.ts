import type { FieldPath, TextRange } from './node.ts';

/** What can be wrong with text before anyone asks what kind of resource it is. Each has its page of rules. */
export type ParseFaultCode =
  | 'yaml-syntax'
  | 'tab-indentation'
  | 'text-encoding'
  | 'yaml-alias'
  | 'yaml-depth'
  | 'yaml-key'
  | 'yaml-number'
  | 'duplicate-key';

/** A finding of the YAML layer. The validator says why it matters; the layer only what stands there. */
export interface ParseFault {
  readonly code: ParseFaultCode;
  readonly range: TextRange;
  readonly path: FieldPath;
  /** One sentence: what is wrong. */
  readonly what: string;
  /** One sentence: what to do. */
  readonly remedy: string;
}
