import type { Diagnostic } from './diagnostic.ts';

/** A verdict of the strip "Admitted — Clean": `waiting` when an earlier verdict failed and this one was not asked. */
export type Verdict = 'passed' | 'warned' | 'failed' | 'waiting';

/** All that validating a mesh tells, findings in document order. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Would `kubectl apply` take every document? */
  readonly admitted: Verdict;
  /** Does analysis find nothing? */
  readonly clean: Verdict;
}
