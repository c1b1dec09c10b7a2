import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';
import { spawnValidator } from './spawn.ts';

/** Newer text came before the answer for older text: nobody wants that any more. */
export class Outdated extends Error {}

/** The worker took longer than it may and was stopped. The next request starts a fresh one. */
export class TimedOut extends Error {}

/** The worker broke down, or could not be loaded. The next request starts a fresh one. */
export class Crashed extends Error {}

/** @typeParam R what the worker reports: the validator's report, and whatever else it found in the same files */
export interface ValidatorClient<R extends Report = Report> {
  /** Validates in the worker. Rejects with {@link Outdated}, {@link TimedOut} or {@link Crashed}. */
  validate(files: readonly SourceFile[]): Promise<R>;
  /** Stops the worker; what was asked is outdated. */
  dispose(): void;
}

/** The part of a `Worker` that the client needs. */
export interface WorkerLike<R extends Report = Report> {
  onmessage: ((event: MessageEvent<WorkerResponse<R>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

interface Job<R> {
  readonly request: WorkerRequest;
  readonly resolve: (report: R) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * A client with a worker of its own. One request runs at a time, and only the newest waits.
 *
 * @param timeLimit milliseconds that one request may take
 */
export function createValidatorClient(spawn?: () => WorkerLike, timeLimit?: number): ValidatorClient;
export function createValidatorClient<R extends Report>(
  spawn: () => WorkerLike<R>,
  timeLimit?: number,
): ValidatorClient<R>;
export function createValidatorClient<R extends Report>(
  spawn: () => WorkerLike<R> = spawnValidator,
  timeLimit = 3000,
): ValidatorClient<R> {
  let worker: WorkerLike<R> | undefined;
  let running: Job<R> | undefined;
  let waiting: Job<R> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;

  const stop = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  };

  const settle = (then: (job: Job<R>) => void) => {
    clearTimeout(timer);
    const job = running;
    running = undefined;
    if (job) then(job);
    const next = waiting;
    waiting = undefined;
    if (next) run(next);
  };

  const breakDown = (reason: Error) => {
    stop();
    settle(({ reject }) => reject(reason));
  };

  const start = (): WorkerLike<R> => {
    const started = spawn();
    started.onmessage = ({ data }) => {
      if (data.id !== running?.request.id) return;
      if (data.type === 'failed') breakDown(new Crashed(data.message));
      else settle(({ resolve }) => resolve(data.report));
    };
    started.onerror = (event) => breakDown(new Crashed(event.message));
    return started;
  };

  const run = (job: Job<R>) => {
    running = job;
    timer = setTimeout(
      () => breakDown(new TimedOut(`Validation took longer than ${timeLimit} ms.`)),
      timeLimit,
    );
    worker ??= start();
    worker.postMessage(job.request);
  };

  return {
    validate(files) {
      return new Promise((resolve, reject) => {
        const job: Job<R> = { request: { type: 'validate', id: ++lastId, files }, resolve, reject };
        waiting?.reject(new Outdated());
        waiting = undefined;
        if (!running) {
          run(job);
          return;
        }
        // Its answer is refused, but the worker goes on: it mostly ends sooner than a fresh one starts.
        running.reject(new Outdated());
        waiting = job;
      });
    },
    dispose() {
      stop();
      running?.reject(new Outdated());
      waiting?.reject(new Outdated());
      running = undefined;
      waiting = undefined;
    },
  };
}
