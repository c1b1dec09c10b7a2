import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';

/** A place in a file, as the editor's cursor has it. */
export interface Position {
  readonly file: string;
  readonly offset: number;
}

export interface CompletionItem {
  readonly label: string;
  readonly kind: 'field' | 'value' | 'kind';
  /** The type in a few words: `list of strings`. */
  readonly detail: string;
  /** What is inserted instead of `label`, with its own line breaks and indentation. */
  readonly insert: string;
  /** Where the docs for it are: see {@link HoverTarget}. */
  readonly target?: HoverTarget;
}

/** What completion at a position offers; `from` is the offset that the inserted text replaces from. */
export interface CompletionList {
  readonly from: number;
  readonly items: readonly CompletionItem[];
}

/** Names a field of a kind; its sentence is in `/reference/docs/<kind slug>.json` under `path` (indices written `[]`). */
export interface HoverTarget {
  readonly kind: string;
  readonly path: string;
}

export interface Hover {
  readonly target: HoverTarget;
  readonly title: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** Requests carry an id that the answer repeats; a newer `validate` makes older ones outdated. */
export type WorkerRequest =
  | { readonly type: 'validate'; readonly id: number; readonly files: readonly SourceFile[] }
  | {
      readonly type: 'complete';
      readonly id: number;
      readonly files: readonly SourceFile[];
      readonly at: Position;
    }
  | {
      readonly type: 'hover';
      readonly id: number;
      readonly files: readonly SourceFile[];
      readonly at: Position;
    };

export type WorkerResponse =
  | { readonly type: 'report'; readonly id: number; readonly report: Report }
  | { readonly type: 'completions'; readonly id: number; readonly completions: CompletionList | null }
  | { readonly type: 'hover'; readonly id: number; readonly hover: Hover | null }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
