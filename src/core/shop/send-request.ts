import type { Random } from '../random/seeded-random.ts';
import type { Transport } from './client-tls.ts';
import type { Share } from './host-route.ts';
import type { ServiceReading, ShopReading } from './read-shop.ts';
import { bareCaller, type Journey, journeyCalls, shopServices } from './shop.ts';

/** How a request ended: the decisions of the course, as far as the shop knows them. */
export type Ending = 'routed' | 'redirected' | 'responded' | 'denied' | 'unroutable' | 'failed';

/** A step of a request from one place to the next. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly transport: 'mtls' | 'plain' | 'outside';
  /** What a fault adds. */
  readonly delayMs: number;
  /** The request goes no further: its decision, on the way to `to`. */
  readonly stopped?: Ending;
}

/** A request with all that became of it. */
export interface SentRequest {
  readonly journey: Journey;
  readonly hops: readonly Hop[];
  readonly ending: Ending;
  /** 0 where the connection is reset before anything is answered. */
  readonly status: number;
  readonly ms: number;
}

/** The place of a service on the map: its name, and its version where there are several. */
function placeOf(name: string, version: string): string {
  const several = shopServices.some((service) => service.name === name && service.versions.length > 1);
  return several ? `${name}-${version}` : name;
}

/** Sends one request through the shop as it is read, and follows it to its end. */
export function sendRequest(reading: ShopReading, journey: Journey, random: Random): SentRequest {
  const hops: Hop[] = [];
  let ms = 0;
  const finish = (ending: Ending, status: number): SentRequest => ({
    journey,
    hops,
    ending,
    status,
    ms: Math.round(ms),
  });
  const go = (hop: Hop) => {
    hops.push(hop);
    ms += hop.delayMs + 3 + random() * 9;
  };
  let at = bareCaller;
  if (journey !== 'book') {
    go({ from: 'internet', to: 'gateway', transport: 'outside', delayMs: 0 });
    const { transport } = reading['web'] ?? { transport: 'mtls' };
    const stop = stopOf(transport, false);
    go({ from: 'gateway', to: 'web', transport: hopTransport(transport), delayMs: 0, ...stop?.hop });
    if (stop) return finish(stop.hop.stopped, stop.status);
    at = 'web';
  }
  for (const [caller, host] of journeyCalls[journey]) {
    // Who was not reached calls nobody: catalog v2 answers by itself.
    const service = reading[host];
    if (!service || placeOf(caller, 'v1') !== at) break;
    const step = call(reading, service, at, host, random);
    go(step.hop);
    if (step.hop.stopped) return finish(step.hop.stopped, step.status);
    at = step.hop.to;
  }
  return finish('routed', 200);
}

interface Step {
  readonly hop: Hop;
  readonly status: number;
}

function call(
  reading: ShopReading,
  service: ServiceReading,
  from: string,
  host: string,
  random: Random,
): Step {
  const bare = from === bareCaller;
  const { abort, delay, answer, shares } = service.route;
  // Routes and faults are the business of the caller's sidecar; who has none goes straight to a pod.
  const delayMs = !bare && delay && random() < delay.share ? delay.ms : 0;
  const stopped = (ending: Ending, status: number, to = placeOf(host, 'v1')): Step => ({
    hop: { from, to, transport: 'mtls', delayMs, stopped: ending },
    status,
  });
  if (!bare && abort && random() < abort.share) return stopped('responded', abort.status);
  if (!bare && answer !== undefined) {
    const redirected = answer >= 300 && answer < 400;
    return stopped(redirected ? 'redirected' : answer === 404 ? 'unroutable' : 'responded', answer);
  }
  const chosen = bare ? undefined : choose(shares, random());
  const own = shopServices.find(({ name }) => name === host);
  const to = bare ? { service: host, versions: own?.versions ?? [] } : chosen?.to;
  if (!to) return stopped('unroutable', 503, unreachedPlace(host, shares));
  const version = to.versions[Math.floor(random() * to.versions.length)];
  if (version === undefined) return stopped('failed', 503, unreachedPlace(host, shares));
  const target = reading[to.service] ?? service;
  const transport = bare ? target.bare : target.transport;
  const stop = stopOf(transport, bare);
  return {
    hop: {
      from,
      to: placeOf(to.service, version),
      transport: hopTransport(transport),
      delayMs,
      ...stop?.hop,
    },
    status: stop?.status ?? 200,
  };
}

/** Refused plaintext is reset; where the caller has a sidecar, that turns the reset into a 503. */
function stopOf(
  transport: Transport,
  bare: boolean,
): { readonly hop: { readonly stopped: Ending }; readonly status: number } | undefined {
  if (transport === 'refused') return { hop: { stopped: 'denied' }, status: bare ? 0 : 503 };
  return transport === 'broken' ? { hop: { stopped: 'failed' }, status: 503 } : undefined;
}

function hopTransport(transport: Transport): Hop['transport'] {
  return transport === 'plain' || transport === 'refused' ? 'plain' : 'mtls';
}

function choose(shares: readonly Share[], chance: number): Share | undefined {
  let rest = chance;
  return shares.find(({ share }) => {
    rest -= share;
    return rest < 0;
  });
}

/** The version that no share reaches: where the way of a lost request would have led. */
export function unreachedPlace(host: string, shares: readonly Share[]): string {
  const reached = new Set(shares.flatMap(({ to }) => (to?.service === host ? to.versions : [])));
  const versions = shopServices.find(({ name }) => name === host)?.versions ?? [];
  return placeOf(host, versions.find((version) => !reached.has(version)) ?? versions[0] ?? 'v1');
}
