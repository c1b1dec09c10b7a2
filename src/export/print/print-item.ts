import type { Item, Markdown } from '../../core/quiz/item.ts';
import type { TextPlace } from '../../core/quiz/map-texts.ts';

export type Render = (text: Markdown, place: TextPlace) => string;

/** An item of a worksheet. */
export interface PrintItem {
  /** Counted over the whole worksheet, from 1. */
  readonly number: number;
  readonly item: Item;
  /** The ids of its options in the order in which they are printed; of the right sides where it matches. */
  readonly order: readonly string[];
}

/** Elements in the printed order. */
export function inOrder<T extends { readonly id: string }>(
  all: readonly T[],
  order: readonly string[],
): readonly T[] {
  return order.flatMap((id) => all.filter((each) => each.id === id));
}

/** What an option is called on paper: A, B, C … */
export function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
