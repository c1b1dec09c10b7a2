import type { Completions } from '../core/completion/suggestion.ts';
import type { Goal, GoalResult } from '../core/lab/lab.ts';
import type { SourceFile } from '../core/validator/diagnostic.ts';
import type { Report } from '../core/validator/report.ts';
import type { Question, WorkerRequest, WorkerResponse } from './protocol.ts';

/** A newer question of the same sort came before the answer: nobody wants the old one any more. */
export class Outdated extends Error {}

/** The worker took longer than it may and was stopped. The next question starts a fresh one. */
export class TimedOut extends Error {}

/** The worker broke down, or could not be loaded. The next question starts a fresh one. */
export class Crashed extends Error {}

/** What one editor asks. Answers reject with {@link Outdated}, {@link TimedOut} or {@link Crashed}. */
export interface ValidatorClient<R extends Report = Report> {
  validate(files: readonly SourceFile[]): Promise<R>;
  /** What could be written at an offset of a file. */
  complete(files: readonly SourceFile[], file: string, offset: number): Promise<Completions | undefined>;
  /** Which goals of a lab the files reach. */
  judge(files: readonly SourceFile[], goals: readonly Goal[]): Promise<readonly GoalResult[]>;
  /** What was asked is outdated; the worker goes on for others. */
  dispose(): void;
}

/** One worker for several editors. */
export interface WorkerClient<R extends Report = Report> {
  /** A client for one more editor: its questions outdate only its own. */
  forEditor(): ValidatorClient<R>;
}

/** The part of a `Worker` that the client needs. */
export interface WorkerLike<R extends Report = Report> {
  onmessage: ((event: MessageEvent<WorkerResponse<R>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: WorkerRequest): void;
  terminate(): void;
}

export interface TimeLimits {
  /** Milliseconds for one answer, once the worker is there. */
  readonly answer: number;
  /** Milliseconds for loading the worker's script, over a slow line too. */
  readonly start: number;
}

interface Job {
  readonly request: WorkerRequest;
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/** A client whose worker starts with the first question. One question is answered at a time, in order. */
export function createWorkerClient<R extends Report>(
  spawn: () => WorkerLike<R>,
  limits: TimeLimits = { answer: 3000, start: 30_000 },
): WorkerClient<R> {
  let worker: WorkerLike<R> | undefined;
  let isReady = false;
  let running: Job | undefined;
  let waiting: Job[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  let lastEditor = 0;

  const settle = (then: (job: Job) => void) => {
    clearTimeout(timer);
    const job = running;
    running = undefined;
    if (job) then(job);
    const next = waiting.shift();
    if (next) run(next);
  };

  const breakDown = (reason: Error) => {
    worker?.terminate();
    worker = undefined;
    settle(({ reject }) => reject(reason));
  };

  const within = (limit: number) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => breakDown(new TimedOut(`The validator took longer than ${limit / 1000} s.`)),
      limit,
    );
  };

  const start = (): WorkerLike<R> => {
    const started = spawn();
    isReady = false;
    started.onmessage = ({ data }) => {
      if (data.type === 'ready') {
        isReady = true;
        if (running) within(limits.answer);
      } else if (data.id === running?.request.id) {
        if (data.type === 'failed') breakDown(new Crashed(data.message));
        else settle(({ resolve }) => resolve(data.answer as never));
      }
    };
    started.onerror = (event) => breakDown(new Crashed(event.message || 'its script could not be loaded'));
    return started;
  };

  const run = (job: Job) => {
    running = job;
    worker ??= start();
    within(isReady ? limits.answer : limits.start);
    worker.postMessage(job.request);
  };

  const outdate = (isOld: (request: WorkerRequest) => boolean) => {
    for (const job of waiting) if (isOld(job.request)) job.reject(new Outdated());
    waiting = waiting.filter(({ request }) => !isOld(request));
    // What runs is refused its answer, but goes on: it mostly ends sooner than a fresh worker starts.
    if (running && isOld(running.request)) running.reject(new Outdated());
  };

  const ask = <A>(editor: number, question: Question): Promise<A> =>
    new Promise((resolve, reject) => {
      outdate((old) => old.editor === editor && old.question.type === question.type);
      const job: Job = { request: { id: ++lastId, editor, question }, resolve, reject };
      if (running) waiting.push(job);
      else run(job);
    });

  return {
    forEditor() {
      const editor = ++lastEditor;
      return {
        validate: (files) => ask(editor, { type: 'validate', files }),
        complete: (files, file, offset) => ask(editor, { type: 'complete', files, file, offset }),
        judge: (files, goals) => ask(editor, { type: 'judge', files, goals }),
        dispose: () => outdate((old) => old.editor === editor),
      };
    },
  };
}
