import type { DecisionKind, MapLine } from './map-model.ts';
import type { Track } from './track.ts';

/** The sign behind the buffer stop of a line that is stopped; nothing for one that goes through. */
export function stopSign({ state, stopped }: MapLine): DecisionKind | undefined {
  return stopped ?? (state === 'denied' ? 'denied' : undefined);
}

/** How long before its end a stopped line meets the buffer stop: room for the sign, where there is any. */
export function stopBefore(track: Track): number {
  return Math.min(58, (track.at(-1)?.length ?? 0) * 0.7);
}
