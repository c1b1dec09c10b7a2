import { needsOverview } from './needs-overview.ts';
import type { LateViews, Playing } from './playing.ts';

/** The views that have been loaded, and those that are now needed. */
export async function loadLateViews(playing: Playing): Promise<LateViews> {
  const { late, storage } = playing;
  const views: { -readonly [Name in keyof LateViews]: LateViews[Name] } = { ...late };
  if (needsOverview(playing)) views.Overview ??= (await import('./overview.tsx')).Overview;
  if (storage.kind !== 'kept') views.StorageNote ??= (await import('./storage-note.tsx')).StorageNote;
  return views;
}
