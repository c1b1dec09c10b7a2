import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';

/** Requests carry an id that the answer repeats. */
export interface WorkerRequest {
  readonly type: 'validate';
  readonly id: number;
  readonly files: readonly SourceFile[];
}

export type WorkerResponse<R extends Report = Report> =
  | { readonly type: 'report'; readonly id: number; readonly report: R }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
