/** Numbers in [0, 1) that only depend on the seed (mulberry32), so that every shuffle can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same elements in an order that the seed decides, each order as likely as any other. */
export function shuffle<T>(elements: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  const rest = [...elements];
  const shuffled: T[] = [];
  while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return shuffled;
}

/** As `shuffle`, but never the order that came in, where there are two elements or more: a sequence to be put right. */
export function disarrange<T>(elements: readonly T[], seed: number): readonly T[] {
  const shuffled = shuffle(elements, seed);
  const same = shuffled.every((element, at) => element === elements[at]);
  return same ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
