import type { WrittenItem } from './item.ts';

/** The right answer of an item that is answered in writing, as a learner would write it. */
export function writtenKey(item: WrittenItem<unknown>): string {
  if (item.type === 'short-answer') return item.accepted.join(', ');
  const { value, tolerance, unit } = item;
  const near = tolerance > 0 ? ` ± ${Math.round(tolerance * 1e6) / 1e6}` : '';
  return `${value}${near}${unit === '' ? '' : ` ${unit}`}`;
}
