import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

/** What stands on the other side of the wire; `self` as a worker has it, without the DOM's idea of it. */
interface Scope<R extends Report> {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void;
  postMessage(response: WorkerResponse<R>): void;
}

/** Answers every request of this worker with a report, and says so when making it fails. */
export function serveReports<R extends Report>(report: (files: readonly SourceFile[]) => R): void {
  const scope = globalThis as unknown as Scope<R>;
  scope.addEventListener('message', ({ data: { id, files } }) => {
    try {
      scope.postMessage({ type: 'report', id, report: report(files) });
    } catch (error) {
      scope.postMessage({
        type: 'failed',
        id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  });
}
