/** A service of the shop that requests can be sent to. */
export interface ShopService {
  readonly name: string;
  readonly namespace: string;
  /** Versions that run, each with pods of its own. */
  readonly versions: readonly string[];
}

/** The port on which every pod of the shop listens. */
export const podPort = '8080';

export const shopServices: readonly ShopService[] = [
  { name: 'web', namespace: 'shop', versions: ['v1'] },
  { name: 'catalog', namespace: 'shop', versions: ['v1', 'v2'] },
  { name: 'recommend', namespace: 'shop', versions: ['v1'] },
  { name: 'cart', namespace: 'shop', versions: ['v1'] },
  { name: 'checkout', namespace: 'shop', versions: ['v1'] },
  { name: 'orders', namespace: 'shop', versions: ['v1'] },
  { name: 'payments', namespace: 'payments', versions: ['v1'] },
];

/** What a caller wants: it decides which services are asked, one after the other. */
export type Journey = 'browse' | 'buy' | 'book';

/** Twelve requests as they come: eight browse, three buy, and ledger, which has no sidecar, books one order. */
export const journeyCycle: readonly Journey[] = [
  'browse',
  'browse',
  'buy',
  'browse',
  'browse',
  'book',
  'browse',
  'buy',
  'browse',
  'browse',
  'buy',
  'browse',
];

/** The calls of a journey. `catalog` v1 asks `recommend`; v2, still on trial, answers by itself. */
export const journeyCalls: Readonly<Record<Journey, readonly (readonly [string, string])[]>> = {
  browse: [
    ['web', 'catalog'],
    ['catalog', 'recommend'],
  ],
  buy: [
    ['web', 'cart'],
    ['cart', 'checkout'],
    ['checkout', 'payments'],
  ],
  book: [['ledger', 'orders']],
};

/** The one caller that has no sidecar, and so no identity to show. */
export const bareCaller = 'ledger';
