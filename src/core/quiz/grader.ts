import type { Grade } from './grade.ts';
import type { Item } from './item.ts';
import type { Response } from './response.ts';

/** What there is to know of a type of item beside its looks: the one place where its responses are understood. */
export interface Grader<Graded extends Item<unknown> = Item<unknown>> {
  /** Whether a response can be graded: nothing ticked is no answer, neither is half a sequence. */
  isComplete(item: Graded, response: Response): boolean;
  /** Compares a response with the key. */
  grade(item: Graded, response: Response): Grade;
  /** The ids that an attempt shows in an order of its own; `solved` where the order they have is the answer. */
  readonly order: (item: Graded) => { readonly ids: readonly string[]; readonly solved: boolean };
  /** The response that stands before anything was done, given the order shown; null where that is none. */
  untouched(order: readonly string[]): Response | null;
}

/** The graders that are at hand, by type. */
export type Graders = { readonly [Type in Item['type']]?: Grader<Extract<Item<unknown>, { type: Type }>> };

/**
 * The grader of an item.
 *
 * @throws where the type's grader was not loaded
 */
export function graderOf(graders: Graders, item: Item<unknown>): Grader {
  const grader = graders[item.type];
  if (!grader) throw new Error(`No grader for ${item.type}.`);
  // Kept under the item's own type, so it grades just this one.
  return grader as Grader;
}

/** Whether ids are distinct, and all of them known. */
export function areKnown(given: readonly string[], known: readonly { readonly id: string }[]): boolean {
  return new Set(given).size === given.length && given.every((id) => known.some((each) => each.id === id));
}
