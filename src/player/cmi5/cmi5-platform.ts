import type { Answered, Platform, Standing } from '../platform.ts';
import type { Launch } from './launch.ts';
import type { RecordStore } from './record-store.ts';
import {
  answeredStatement,
  type Circumstances,
  cmi5Statement,
  type LaunchData,
  type Statement,
} from './statements.ts';

/** What a session needs beside the record store. */
export interface Cmi5Inputs {
  readonly now: () => number;
  readonly uuid: () => string;
  /** Hears what the platform did not take. */
  readonly say: (sentence: string) => void;
}

/** What is kept from one session to the next. */
interface Kept {
  readonly saved: string;
  /** Each may be stated only once for the whole registration. */
  readonly completed: boolean;
  readonly passed: boolean;
  /** The answers that were stated, by their names. */
  readonly answers: readonly string[];
}

const attemptState = 'attempt';

/**
 * A session with a cmi5 platform. Passed and completed are stated at once. Failed waits for the end of the session:
 * it may not be followed by passed, and the learner may well start again.
 *
 * Rejects where the platform does not begin the session.
 */
export async function cmi5Platform(
  launch: Launch,
  store: RecordStore,
  { now, uuid, say }: Cmi5Inputs,
): Promise<Platform> {
  const began = now();
  const [data, before] = await Promise.all([
    store.read('LMS.LaunchData') as Promise<LaunchData | null>,
    store.read(attemptState) as Promise<Partial<Kept> | null>,
    store.preferences(),
  ]);
  const here = (): Circumstances => ({
    launch,
    data: data ?? {},
    id: uuid(),
    at: now(),
    elapsed: now() - began,
  });
  const counts = (data?.launchMode ?? 'Normal') === 'Normal';
  let kept: Kept = { saved: '', completed: false, passed: false, answers: [], ...before };
  /** The score of the last attempt of this session that was finished below the mark. */
  let missed: number | null = null;
  let ended = false;

  // One request after another, so that statements arrive in their order.
  let queue = store.send([cmi5Statement('initialized', here(), 0)], false);
  await queue;
  const tellOf = (error: unknown) => say(error instanceof Error ? error.message : String(error));
  const enqueue = (step: () => Promise<void>) => {
    queue = queue.then(step).catch(tellOf);
  };
  const passes = ({ scaled, passed }: Standing) =>
    data?.masteryScore === undefined ? passed : scaled >= data.masteryScore;

  return {
    saved: kept.saved,
    returnTo: data?.returnURL ?? null,
    tell(next) {
      if (ended || !counts) return;
      const passed = next.done ? passes(next) : null;
      const fresh = next.answers.filter((answer) => !kept.answers.includes(nameOf(answer)));
      const made: Statement[] = fresh.map((answer) => answeredStatement(answer, here()));
      if (next.done && !kept.completed) made.push(cmi5Statement('completed', here(), next.scaled));
      if (passed === true && !kept.passed) made.push(cmi5Statement('passed', here(), next.scaled));
      if (passed === false) missed = next.scaled;
      const document: Kept = {
        saved: next.saved.whole,
        completed: kept.completed || next.done,
        passed: kept.passed || passed === true,
        answers: next.answers.map(nameOf),
      };
      kept = document;
      if (made.length > 0) enqueue(() => store.send(made, false));
      enqueue(() => store.write(attemptState, document));
    },
    async end({ atOnce }) {
      if (ended) return;
      ended = true;
      if (!atOnce) await queue;
      const last: Statement[] = [];
      if (missed !== null && !kept.passed) last.push(cmi5Statement('failed', here(), missed));
      last.push(cmi5Statement('terminated', here(), 0));
      await store.send(last, true).catch(tellOf);
    },
  };
}

/**
 * An item that is answered again, in another attempt, is another answer. Seconds, since an attempt that is resumed
 * knows no more of the time.
 */
const nameOf = ({ item, spent, points }: Answered) => `${item} ${Math.round(spent / 1000)} ${points}`;
