import { createValidator } from '../core/validator/validate.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

const validator = createValidator();

/** What stands on the other side of the wire; `self` as a worker has it, without the DOM's idea of it. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void;
  postMessage(response: WorkerResponse): void;
}
const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data: { id, files } }) => {
  try {
    scope.postMessage({ type: 'report', id, report: validator(files) });
  } catch (error) {
    scope.postMessage({
      type: 'failed',
      id,
      message: error instanceof Error ? error.message : String(error),
    });
  }
});
