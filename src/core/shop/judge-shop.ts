import { seededRandom } from '../random/seeded-random.ts';
import type { ShopReading } from './read-shop.ts';
import { type Ending, type SentRequest, sendRequest } from './send-request.ts';
import { journeyCycle } from './shop.ts';

/** Requests that ended in the same way at the same place. */
export interface Failure {
  readonly ending: Ending;
  readonly status: number;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** How the shop behaves, tried out. */
export interface Behaviour {
  readonly asked: number;
  /** With 200. */
  readonly answered: number;
  /** The most frequent first. */
  readonly failures: readonly Failure[];
}

const seed = 31;
const cycles = 10;

/** Sends ten cycles of requests, always the same ones, and counts what was answered. */
export function judgeShop(reading: ShopReading): Behaviour {
  const random = seededRandom(seed);
  const sent = Array.from({ length: cycles }, () =>
    journeyCycle.map((journey) => sendRequest(reading, journey, random)),
  ).flat();
  const failed = sent.filter(({ status }) => status !== 200);
  const groups = Map.groupBy(failed, ({ ending, status, hops }) => {
    const { from, to } = hops.at(-1) ?? { from: '', to: '' };
    return JSON.stringify([ending, status, from, to]);
  });
  const failures = [...groups.values()].flatMap(describe).toSorted((a, b) => b.count - a.count);
  return { asked: sent.length, answered: sent.length - failed.length, failures };
}

function describe(requests: readonly SentRequest[]): Failure[] {
  const [first] = requests;
  const last = first?.hops.at(-1);
  if (!first || !last) return [];
  const { ending, status } = first;
  return [{ ending, status, from: last.from, to: last.to, count: requests.length }];
}
