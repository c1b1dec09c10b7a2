import type { ServiceReading, ShopReading } from '../../core/shop/read-shop.ts';
import { unreachedPlace } from '../../core/shop/send-request.ts';
import type { LineState, MapLine, MapModel, MapStation, MapZone } from '../map/map-model.ts';
import { countText } from './count-text.ts';

type Place = Pick<MapStation, 'along' | 'across' | 'tall'>;

const at = (along: number, across: number, tall?: Place['tall']): Place => ({
  along,
  across,
  ...(tall && { tall }),
});

/** Where each thing of the shop stands; on a tall map three columns are all there is room for. */
const places: Readonly<Record<string, Place>> = {
  internet: at(-0.62, 1.42, { along: -0.55, across: 1 }),
  gateway: at(0, 1.42, { along: 0, across: 1 }),
  web: at(1.15, 1.42, { along: 1.12, across: 1 }),
  'catalog-v1': at(2.4, 0, { along: 2.4, across: 0 }),
  'catalog-v2': at(2.4, 1.42, { along: 2.4, across: 1 }),
  cart: at(2.4, 2.84, { along: 2.4, across: 2 }),
  recommend: at(3.6, 0, { along: 3.55, across: 0 }),
  checkout: at(3.6, 2.84, { along: 3.55, across: 2 }),
  payments: at(4.75, 2.84, { along: 4.85, across: 2 }),
  ledger: at(0, 4.05, { along: 0, across: 0 }),
  orders: at(2.4, 4.05, { along: 1.12, across: 0 }),
  istiod: at(4.75, 0, { along: 4.85, across: 0.1 }),
};

const zones: readonly MapZone[] = [
  { name: 'shop', stations: ['web', 'catalog-v1', 'catalog-v2', 'cart', 'recommend', 'checkout', 'orders'] },
  { name: 'payments', stations: ['payments'] },
  { name: 'legacy', stations: ['ledger'] },
];

function station(id: string, more: Partial<MapStation> = {}): MapStation {
  const [name = id, version] = id.split('-');
  return {
    id,
    kind: 'service',
    name,
    sidecar: true,
    ...(version && { version }),
    ...at(0, 0),
    ...places[id],
    ...more,
  };
}

/**
 * The shop as a map: each line as the YAML has it now.
 *
 * @param reached how many requests reached each place so far; both versions of catalog show theirs
 */
export function shopMap(reading: ShopReading, reached: ReadonlyMap<string, number>): MapModel {
  const count = (id: string) => ({ note: countText(reached.get(id)) });
  return {
    title: 'The shop, with catalog v2 on trial',
    stations: [
      station('internet', { kind: 'edge', name: 'HTTPS' }),
      station('gateway', { kind: 'gateway', name: 'ingress gateway' }),
      station('web'),
      station('catalog-v1', count('catalog-v1')),
      station('catalog-v2', count('catalog-v2')),
      station('cart'),
      station('recommend'),
      station('checkout'),
      station('payments'),
      station('orders'),
      station('ledger', { sidecar: false }),
      station('istiod', { kind: 'control-plane' }),
    ],
    zones,
    lines: linesOf(reading),
  };
}

function linesOf(reading: ShopReading): readonly MapLine[] {
  const call = (from: string, to: string, service: string, share = 1, label?: string): MapLine => ({
    id: `${from}-${to}`,
    from,
    to,
    ...(label && { label }),
    ...lineState(reading[service], service, to, share),
  });
  const toCatalog = (version: string) => {
    const share = catalogShare(reading, `catalog-${version}`);
    return call('web', `catalog-${version}`, 'catalog', share, `${Math.round(share * 100)} %`);
  };
  const v1 = catalogShare(reading, 'catalog-v1');
  return [
    { id: 'internet-gateway', from: 'internet', to: 'gateway', state: 'outside' },
    call('gateway', 'web', 'web'),
    toCatalog('v1'),
    toCatalog('v2'),
    call('web', 'cart', 'cart'),
    call('catalog-v1', 'recommend', 'recommend', v1),
    call('cart', 'checkout', 'checkout'),
    call('checkout', 'payments', 'payments'),
    {
      id: 'ledger-orders',
      from: 'ledger',
      to: 'orders',
      ...(reading['orders']?.bare === 'refused'
        ? { state: 'denied' as const, note: 'plaintext' }
        : { state: 'plain' as const, note: 'plaintext' }),
    },
    { id: 'istiod-shop', from: 'istiod', to: 'shop', state: 'config' },
    { id: 'istiod-payments', from: 'istiod', to: 'payments', state: 'config', note: 'config' },
  ];
}

/** The part of the requests to catalog that goes to one version, or would if it were there. */
function catalogShare(reading: ShopReading, place: string): number {
  const { shares = [] } = reading['catalog']?.route ?? {};
  return shares.reduce((sum, { share, to }) => {
    if (!to) return sum + (unreachedPlace('catalog', shares) === place ? share : 0);
    const here = to.service === 'catalog' && to.versions.some((version) => place === `catalog-${version}`);
    return sum + (here ? share / to.versions.length : 0);
  }, 0);
}

function lineState(
  reading: ServiceReading | undefined,
  service: string,
  place: string,
  share: number,
): Pick<MapLine, 'state' | 'note' | 'stopped'> {
  if (!reading) return { state: 'not-taken' };
  const { route, transport } = reading;
  if (route.answer !== undefined) {
    return place === unreachedPlace(service, [])
      ? { state: 'denied', stopped: stopSign(route.answer), note: String(route.answer) }
      : { state: 'not-taken' };
  }
  if (share === 0) return { state: 'not-taken' };
  if (route.abort?.share === 1) {
    return { state: 'denied', stopped: 'responded', note: String(route.abort.status) };
  }
  const lost = route.shares.some(({ to, share: part }) => !to && part > 0);
  if (lost && unreachedPlace(service, route.shares) === place)
    return { state: 'denied', stopped: 'unroutable', note: '503' };
  if (transport === 'refused') return { state: 'denied', note: 'plaintext' };
  if (transport === 'broken') return { state: 'denied', stopped: 'failed', note: '503' };
  if (route.delay) return { state: 'delayed', note: `+${seconds(route.delay.ms)}` };
  const state: LineState = transport === 'plain' ? 'plain' : 'mtls';
  return { state };
}

function stopSign(status: number): NonNullable<MapLine['stopped']> {
  if (status === 404) return 'unroutable';
  return status >= 300 && status < 400 ? 'redirected' : 'responded';
}

/** A time as it is written on a map: `2 s`, `350 ms`. */
export function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Number((ms / 1000).toFixed(1))} s`;
}
