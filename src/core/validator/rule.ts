import type { Kind } from '../mesh/kind.ts';
import type { Mesh } from '../mesh/mesh.ts';
import type { Resource } from '../mesh/resource.ts';
import type { FieldPath, TextRange } from '../yaml/node.ts';
import type { Diagnostic, QuickFix, Severity } from './diagnostic.ts';
import type { Examples } from './example.ts';
import type { RuleDoc } from './rule-doc.ts';

/** What a rule reports: where, and the three sentences. Code and severity come from the rule. */
export interface Finding {
  readonly resource: Resource;
  readonly path: FieldPath;
  readonly range: TextRange;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
  /** Only where the remedy is certain. */
  readonly fix?: QuickFix | undefined;
}

/** What a rule sees: the documents as a mesh, and their text for quick fixes. Asking for a kind is recorded. */
export interface RuleContext extends Mesh {
  /** The text of a file that a resource stands in. */
  text(file: string): string;
  /** What admission said of the document that a resource stands in. */
  admission(resource: Resource): readonly Diagnostic[];
  /** Milliseconds since 1970, where certificates are to be compared with the time. */
  readonly now?: number | undefined;
  /** The same finding at the same place counts once. */
  report(finding: Finding): void;
}

/** One thing that analysis looks for. */
export interface Rule {
  /** `IST…` where the meaning is identical to Istio's message of that code, `SC…` for our own. */
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  /** The kinds that `check` asks for, all of them and no other. */
  readonly reads: readonly Kind[];
  /** Says more than most want to hear, so it runs only where its code is asked for. */
  readonly onRequest?: true;
  /** Pure: the same mesh gives the same findings. */
  check(context: RuleContext): void;
}

/** The three exports of a rule's file. */
export interface RuleModule {
  readonly rule: Rule;
  readonly doc: RuleDoc;
  readonly examples: Examples;
}
