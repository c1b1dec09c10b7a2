import type { Playing } from './playing.ts';

/** Whether the overview is in view: by itself, or below all items. */
export function needsOverview({ oneAtATime, session }: Playing): boolean {
  return !oneAtATime || session.current === null;
}
