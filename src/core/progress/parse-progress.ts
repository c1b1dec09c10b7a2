import { migrate } from './migrate.ts';
import { emptyProgress, type ItemRecord, type Progress, type QuizRecord } from './progress.ts';
import { readAnswer, readAttempt } from './read-attempt.ts';
import { isRecord, list, type Reader, record, type Unknowns } from './readers.ts';

export type ParsedProgress =
  /** `lost` names the entries that could not be read; the others are there. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly lost: readonly string[] }
  /** Nothing in it can be used. */
  | { readonly kind: 'unreadable' }
  /** Written by a later version of the course, which must not be overwritten. */
  | { readonly kind: 'newer'; readonly version: number };

const readItem = record<ItemRecord>({ answers: list(readAnswer) });
const readQuiz = record<QuizRecord>({ attempts: list(readAttempt) });

/** Reads saved progress of any age. Never throws; damage in one entry loses that entry alone. */
export function parseProgress(saved: unknown): ParsedProgress {
  if (!isRecord(saved) || typeof saved['version'] !== 'number') return { kind: 'unreadable' };
  if (saved['version'] > emptyProgress.version) return { kind: 'newer', version: saved['version'] };
  const { items, quizzes } = migrate(saved) ?? {};
  if (!isRecord(items) || !isRecord(quizzes)) return { kind: 'unreadable' };
  const lost: string[] = [];
  const progress: Progress = {
    version: 2,
    items: entries(items, readItem, lost),
    quizzes: entries(quizzes, readQuiz, lost),
  };
  return { kind: 'read', progress, lost };
}

function entries<T>(saved: Unknowns, read: Reader<T>, lost: string[]): Record<string, T> {
  const whole: [string, T][] = [];
  for (const [key, value] of Object.entries(saved)) {
    const entry = read(value);
    if (entry) whole.push([key, entry]);
    else lost.push(key);
  }
  // Not by assignment, which a key such as `__proto__` would turn against us.
  return Object.fromEntries(whole);
}
