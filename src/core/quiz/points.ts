import type { Item } from './item.ts';
import { isComplete, type Response } from './response.ts';

/**
 * The points for a response: 1 where all of it is right, else 0. Right means: exactly the keys are chosen; every step
 * of a sequence stands where it belongs.
 */
export function points<Text>(item: Item<Text>, response: Response): 0 | 1 {
  if (!isComplete(item, response)) return 0;
  const right =
    item.type === 'sequence'
      ? item.options.every(({ id }, at) => id === response.options[at])
      : item.options.every(({ id, correct }) => correct === response.options.includes(id));
  return right ? 1 : 0;
}
