import { seededRandom } from '../random/seeded-random.ts';

/** The same elements in an order that the seed decides, each order as likely as any other. */
export function shuffle<T>(elements: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed);
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
