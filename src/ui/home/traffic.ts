import { seededRandom } from '../../core/random/seeded-random.ts';
import type { ShopReading } from '../../core/shop/read-shop.ts';
import { type Hop, type SentRequest, sendRequest } from '../../core/shop/send-request.ts';
import { journeyCycle } from '../../core/shop/shop.ts';
import type { MapDot } from '../map/map-model.ts';

/** A hop takes this long to watch, a new request comes this often. */
const hopMs = 900;
const everyMs = 650;
/** Nobody wants to watch a dot for longer, whatever the fault says. */
const longestDelay = 5000;
const kept = 12;

/** A request that has ended. */
interface EndedRequest extends SentRequest {
  readonly number: number;
}

interface Flight extends EndedRequest {
  readonly start: number;
  readonly end: number;
}

/** What the map shows of the traffic at one moment. */
export interface TrafficView {
  /** The last ones that ended, the newest first. */
  readonly ended: readonly EndedRequest[];
  /** How many requests ended at each place. */
  readonly reached: ReadonlyMap<string, number>;
  readonly dots: readonly MapDot[];
}

export interface Traffic {
  /** Lets time pass: requests come, move and end. */
  advance(ms: number, reading: ShopReading): TrafficView;
}

/** Traffic through the shop. It knows no clock, and its chances come from the seed. */
function createTraffic(seed: number): Traffic {
  const random = seededRandom(seed);
  const reached = new Map<string, number>();
  let now = 0;
  let number = 0;
  let flights: readonly Flight[] = [];
  let ended: readonly EndedRequest[] = [];

  const start = (at: number, reading: ShopReading): Flight => {
    const journey = journeyCycle[number % journeyCycle.length] ?? 'browse';
    const request = sendRequest(reading, journey, random);
    number += 1;
    const end = at + request.hops.reduce((sum, hop) => sum + duration(hop), 0);
    return { ...request, number, start: at, end };
  };

  return {
    advance(ms, reading) {
      const until = now + ms;
      for (let at = Math.ceil(now / everyMs) * everyMs; at < until; at += everyMs) {
        flights = [...flights, start(at, reading)];
      }
      now = until;
      const over = flights.filter(({ end }) => end <= now).toSorted((a, b) => a.end - b.end);
      if (over.length > 0) {
        flights = flights.filter(({ end }) => end > now);
        ended = [...over.toReversed(), ...ended].slice(0, kept);
        for (const { hops } of over) {
          for (const { to, stopped } of hops) if (!stopped) reached.set(to, (reached.get(to) ?? 0) + 1);
        }
      }
      return { ended, reached, dots: flights.flatMap((flight) => dotOf(flight, now)) };
    },
  };
}

/** The same traffic at every visit. */
const firstSeed = 4;

/** The traffic as it is after a while: what the build draws, and where a live page goes on. */
export function runInTraffic(reading: ShopReading): { traffic: Traffic; view: TrafficView } {
  const traffic = createTraffic(firstSeed);
  let view = traffic.advance(0, reading);
  while (view.ended.length < kept) view = traffic.advance(100, reading);
  return { traffic, view };
}

function duration({ delayMs }: Hop): number {
  return hopMs + Math.min(delayMs, longestDelay);
}

function dotOf({ hops, start }: Flight, now: number): MapDot[] {
  let from = start;
  for (const hop of hops) {
    const takes = duration(hop);
    if (now < from + takes) {
      const share = Math.max(0, (now - from) / takes);
      return [{ line: `${hop.from}-${hop.to}`, share, identity: hop.transport === 'mtls' }];
    }
    from += takes;
  }
  return [];
}
