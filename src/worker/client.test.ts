import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../core/validator/report.ts';
import { Crashed, createValidatorClient, Outdated, TimedOut, type WorkerLike } from './client.ts';
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
    const id = this.requests.at(-1)?.id ?? 0;
    this.say({ type: 'report', id, report });
  }
}

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createValidatorClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, 1000);
  const worker = () => {
    const last = workers.at(-1);
    if (!last) throw new Error('No worker was started');
    return last;
  };
  return { client, workers, worker };
}
const file = (text: string) => [{ name: 'a.yaml', text }];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the client of the validator', () => {
  it('starts its worker with the first request and keeps it', async () => {
    const { client, workers, worker } = setUp();
    expect(workers).toHaveLength(0);
    for (const text of ['a', 'b']) {
      const answer = client.validate(file(text));
      worker().answer();
      await expect(answer).resolves.toEqual(report);
    }
    expect(workers).toHaveLength(1);
  });

  it('refuses outdated requests at once, and asks only for the newest', async () => {
    const { client, worker } = setUp();
    const first = client.validate(file('1'));
    const second = client.validate(file('2'));
    const third = client.validate(file('3'));
    await expect(first).rejects.toBeInstanceOf(Outdated);
    await expect(second).rejects.toBeInstanceOf(Outdated);
    worker().answer();
    expect(worker().requests.map(({ files }) => files[0]?.text)).toEqual(['1', '3']);
    worker().answer();
    await expect(third).resolves.toEqual(report);
  });

  it('stops a worker that takes too long, and goes on with a fresh one', async () => {
    const { client, workers, worker } = setUp();
    const late = client.validate(file('late'));
    const refused = expect(late).rejects.toBeInstanceOf(TimedOut);
    vi.advanceTimersByTime(1001);
    await refused;
    expect(worker().terminated).toBe(true);
    const next = client.validate(file('next'));
    worker().answer();
    await expect(next).resolves.toEqual(report);
    expect(workers).toHaveLength(2);
  });

  it('restarts after a crash, and the newest text gets its answer', async () => {
    const { client, workers, worker } = setUp();
    const first = client.validate(file('1'));
    const second = client.validate(file('2'));
    await expect(first).rejects.toBeInstanceOf(Outdated);
    worker().onerror?.({ message: 'out of memory' } as ErrorEvent);
    expect(workers).toHaveLength(2);
    worker().answer();
    await expect(second).resolves.toEqual(report);
    const third = client.validate(file('3'));
    worker().say({ type: 'failed', id: worker().requests.at(-1)?.id ?? 0, message: 'broken' });
    await expect(third).rejects.toBeInstanceOf(Crashed);
  });

  it('ends what was asked when it is disposed of', async () => {
    const { client, worker } = setUp();
    const asked = client.validate(file('a'));
    client.dispose();
    await expect(asked).rejects.toBeInstanceOf(Outdated);
    expect(worker().terminated).toBe(true);
  });
});
