import type { FieldPath, TextRange } from '../yaml/node.ts';

/** One file of a mesh as the learner sees it: a tab of the editor, or a file on disk. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export type Severity = 'error' | 'warning' | 'info';

/**
 * Who says it, in the order in which a cluster asks: YAML parser and strict decoding, the API server's schema
 * and CEL checks, object metadata, istiod's webhook; `analysis` is what `istioctl analyze` and our own rules say
 * of documents that were admitted.
 */
export type Stage =
  | 'parse'
  | 'duplicate-key'
  | 'unknown-field'
  | 'schema'
  | 'list'
  | 'cel'
  | 'meta'
  | 'webhook'
  | 'analysis';

export interface TextEdit {
  readonly file: string;
  readonly range: TextRange;
  readonly text: string;
}

/** A remedy that is certain: applied as it is, the diagnostic is gone and no other comes. */
export interface QuickFix {
  /** A verb phrase for the button: "Move the label to the pod template". */
  readonly title: string;
  /** Edits refer to the text as validated and don't overlap. An edit for a file that is not there creates it. */
  readonly edits: readonly TextEdit[];
}

export interface Diagnostic {
  /** `IST0101`, our own `SC0001`, or the slug of an admission check such as `unknown-field`; each has a page `/rules/<code>`. */
  readonly code: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly file: string;
  /** The offending field; never empty for a document that has text. */
  readonly range: TextRange;
  readonly path: FieldPath;
  /** `Kind namespace/name` (or `Kind name`) of the document, absent where it can't be told. */
  readonly resource?: string;
  /** One sentence each: what is wrong, why Istio minds, what to do. */
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  readonly fix?: QuickFix;
}
