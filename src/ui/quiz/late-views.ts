import type { Overview } from './overview.tsx';
import type { Playing } from './playing.ts';
import type { StorageNote } from './storage-note.tsx';

/** Views that most learners don't need at first, as far as they are loaded. */
export interface LateViews {
  readonly Overview?: typeof Overview;
  readonly StorageNote?: typeof StorageNote;
}

/** Whether the overview is in view: by itself, or below all items. */
export function needsOverview({ oneAtATime, session }: Playing): boolean {
  return !oneAtATime || session.current === null;
}

/** The views that have been loaded, and those that are now needed. */
export async function loadLateViews(playing: Playing): Promise<LateViews> {
  const { late, storage } = playing;
  const overview = needsOverview(playing) && !late.Overview ? await import('./overview.tsx') : null;
  const note = storage.kind !== 'kept' && !late.StorageNote ? await import('./storage-note.tsx') : null;
  return {
    ...late,
    ...(overview && { Overview: overview.Overview }),
    ...(note && { StorageNote: note.StorageNote }),
  };
}
