import { matches } from './selector.ts';

interface Labelled {
  readonly labels: ReadonlyMap<string, string>;
}

/** Things by their labels: what a selector selects is found without looking at all of them. */
export class LabelIndex<T extends Labelled> {
  readonly all: readonly T[];
  readonly #byPair: ReadonlyMap<string, readonly T[]>;
  readonly #selected = new Map<string, readonly T[]>();

  constructor(all: readonly T[]) {
    this.all = all;
    const byPair = new Map<string, T[]>();
    for (const item of all) {
      for (const [name, value] of item.labels) {
        const pair = `${name}=${value}`;
        const items = byPair.get(pair);
        if (items) items.push(item);
        else byPair.set(pair, [item]);
      }
    }
    this.#byPair = byPair;
  }

  /** Those whose labels hold every pair of the selector, in their order; an empty selector selects all. */
  matching(selector: ReadonlyMap<string, string>): readonly T[] {
    const pairs = [...selector].map(([name, value]) => `${name}=${value}`);
    if (pairs.length === 0) return this.all;
    const key = pairs.sort().join(',');
    const known = this.#selected.get(key);
    if (known) return known;
    const candidates = pairs.map((pair) => this.#byPair.get(pair) ?? []);
    const fewest = candidates.reduce((least, items) => (items.length < least.length ? items : least));
    const found = fewest.filter(({ labels }) => matches(selector, labels));
    this.#selected.set(key, found);
    return found;
  }
}
