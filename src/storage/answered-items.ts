import { progressKey } from './progress-key.ts';

/**
 * How many items of each lesson have an answer, by the lesson's id. It reads no more of the saved progress than that,
 * whatever its version, so that every page can show it with a few lines of script. Never throws.
 */
export function answeredItems(
  storage: () => Pick<Storage, 'getItem'> = () => localStorage,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  try {
    const saved = JSON.parse(storage().getItem(progressKey) ?? '{}') as {
      items?: Record<string, { answers?: unknown[] }>;
    };
    for (const [key, { answers }] of Object.entries(saved.items ?? {})) {
      const lesson = key.split('/')[0] ?? '';
      if (answers?.length) counts.set(lesson, (counts.get(lesson) ?? 0) + 1);
    }
  } catch {
    // Blocked storage or damaged text: nothing is known, and the progress store says so where it matters.
  }
  return counts;
}
