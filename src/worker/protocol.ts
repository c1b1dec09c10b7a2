import type { Completions } from '../core/completion/suggestion.ts';
import type { Goal, GoalResult } from '../core/lab/lab.ts';
import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';

/**
 * What the worker answers, by the name of the question.
 *
 * @typeParam R the validator's report, and whatever else a worker finds in the same files
 */
export interface Answers<R extends Report = Report> {
  readonly validate: R;
  /** Nothing where nothing can be suggested. */
  readonly complete: Completions | undefined;
  /** In the order of the goals. */
  readonly judge: readonly GoalResult[];
}

/** What can be asked of the worker. */
export type Question =
  | { readonly type: 'validate'; readonly files: readonly SourceFile[] }
  | {
      readonly type: 'complete';
      readonly files: readonly SourceFile[];
      readonly file: string;
      readonly offset: number;
    }
  | { readonly type: 'judge'; readonly files: readonly SourceFile[]; readonly goals: readonly Goal[] };

/** Requests carry an id that the answer repeats, and the editor they come from, for which the worker remembers. */
export interface WorkerRequest {
  readonly id: number;
  readonly editor: number;
  readonly question: Question;
}

/** `ready` comes once, when the worker's script has been loaded. */
export type WorkerResponse<R extends Report = Report> =
  | { readonly type: 'ready' }
  | { readonly type: 'validate'; readonly id: number; readonly answer: Answers<R>['validate'] }
  | { readonly type: 'complete'; readonly id: number; readonly answer: Answers['complete'] }
  | { readonly type: 'judge'; readonly id: number; readonly answer: Answers['judge'] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
