import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../core/validator/report.ts';
import { Crashed, createWorkerClient, Outdated, TimedOut, type WorkerLike } from './client.ts';
import type { WorkerRequest, WorkerResponse } from './protocol.ts';

const report: Report = { diagnostics: [], admitted: 'passed', clean: 'passed' };

class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly requests: WorkerRequest[] = [];
  terminated = false;
  postMessage(request: WorkerRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  say(data: WorkerResponse) {
    this.onmessage?.({ data } as MessageEvent<WorkerResponse>);
  }
  answer() {
    const { id = 0, question } = this.requests.at(-1) ?? {};
    this.say(
      question?.type === 'complete'
        ? { type: 'complete', id, answer: undefined }
        : { type: 'validate', id, answer: report },
    );
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createWorkerClient(
    () => {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    { answer: 1000, start: 5000 },
  );
  const worker = () => {
    const last = workers.at(-1);
    if (!last) throw new Error('No worker was started');
    return last;
  };
  return { client, editor: client.forEditor(), workers, worker };
}
const files = (text: string) => [{ name: 'a.yaml', text }];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the client of the worker', () => {
  it('starts its worker with the first question and keeps it', async () => {
    const { editor, workers, worker } = setUp();
    expect(workers).toHaveLength(0);
    for (const text of ['a', 'b']) {
      const answer = editor.validate(files(text));
      worker().answer();
      await expect(answer).resolves.toEqual(report);
    }
    expect(workers).toHaveLength(1);
  });

  it('refuses outdated questions at once, and asks only the newest', async () => {
    const { editor, worker } = setUp();
    const first = editor.validate(files('1'));
    const second = editor.validate(files('2'));
    const third = editor.validate(files('3'));
    await expect(first).rejects.toBeInstanceOf(Outdated);
    await expect(second).rejects.toBeInstanceOf(Outdated);
    worker().answer();
    expect(worker().requests.map(({ question }) => question.files[0]?.text)).toEqual(['1', '3']);
    worker().answer();
    await expect(third).resolves.toEqual(report);
  });

  it('lets neither another sort of question nor another editor outdate one', async () => {
    const { client, editor, worker } = setUp();
    const answers = [
      editor.validate(files('1')),
      editor.complete(files('a'), 'a.yaml', 0),
      client.forEditor().validate(files('2')),
    ];
    for (const _ of answers) worker().answer();
    await expect(Promise.all(answers)).resolves.toEqual([report, undefined, report]);
  });

  it('stops a worker that takes too long, and goes on with a fresh one', async () => {
    const { editor, workers, worker } = setUp();
    const late = editor.validate(files('late'));
    worker().say({ type: 'ready' });
    const refused = expect(late).rejects.toBeInstanceOf(TimedOut);
    vi.advanceTimersByTime(1001);
    await refused;
    expect(worker().terminated).toBe(true);
    const next = editor.validate(files('next'));
    worker().answer();
    await expect(next).resolves.toEqual(report);
    expect(workers).toHaveLength(2);
  });

  it('waits longer while the script is still loading', async () => {
    const { editor, worker } = setUp();
    const slow = editor.validate(files('slow'));
    vi.advanceTimersByTime(4000);
    worker().say({ type: 'ready' });
    vi.advanceTimersByTime(900);
    worker().answer();
    await expect(slow).resolves.toEqual(report);
    const never = setUp();
    const refused = expect(never.editor.validate(files('never'))).rejects.toBeInstanceOf(TimedOut);
    vi.advanceTimersByTime(5001);
    await refused;
  });

  it('restarts after a crash, and the newest text gets its answer', async () => {
    const { editor, workers, worker } = setUp();
    const first = editor.validate(files('1'));
    const second = editor.validate(files('2'));
    await expect(first).rejects.toBeInstanceOf(Outdated);
    worker().onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(workers).toHaveLength(2);
    worker().answer();
    await expect(second).resolves.toEqual(report);
    const third = editor.validate(files('3'));
    worker().say({ type: 'failed', id: worker().requests.at(-1)?.id ?? 0, message: 'broken' });
    await expect(third).rejects.toBeInstanceOf(Crashed);
  });

  it('ends what an editor asked when the editor is gone', async () => {
    const { editor, worker } = setUp();
    const asked = editor.validate(files('a'));
    editor.dispose();
    await expect(asked).rejects.toBeInstanceOf(Outdated);
    expect(worker().terminated).toBe(false);
  });
});
