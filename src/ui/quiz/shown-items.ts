import type { Playing } from './playing.ts';

/** Ids of the items that are in view: the current one, none in the overview, or all of them. */
export function shownItems({
  oneAtATime,
  session,
}: Pick<Playing, 'oneAtATime' | 'session'>): readonly string[] {
  if (!oneAtATime) return session.attempt.items;
  return session.current === null ? [] : [session.current];
}
