import { isAnswer, isAttempt } from './check-attempt.ts';
import { type Check, isRecord, list, record, type Unknowns } from './checks.ts';
import { migrate } from './migrate.ts';
import { emptyProgress, type ItemRecord, type Progress, type QuizRecord } from './progress.ts';

export type ParsedProgress =
  /** `lost` names the entries that could not be read; the others are there. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly lost: readonly string[] }
  /** Nothing in it can be used. */
  | { readonly kind: 'unreadable' }
  /** Written by a later version of the course, which must not be overwritten. */
  | { readonly kind: 'newer'; readonly version: number };

const isItem = record<ItemRecord>({ answers: list(isAnswer) });
const isQuiz = record<QuizRecord>({ attempts: list(isAttempt) });

/** Reads saved progress of any age. Never throws; damage in one entry loses that entry alone. */
export function parseProgress(saved: unknown): ParsedProgress {
  if (!isRecord(saved) || typeof saved['version'] !== 'number') return { kind: 'unreadable' };
  if (saved['version'] > emptyProgress.version) return { kind: 'newer', version: saved['version'] };
  const { items, quizzes } = migrate(saved) ?? {};
  if (!isRecord(items) || !isRecord(quizzes)) return { kind: 'unreadable' };
  const lost: string[] = [];
  const progress: Progress = {
    version: 2,
    items: entries(items, isItem, lost),
    quizzes: entries(quizzes, isQuiz, lost),
  };
  return { kind: 'read', progress, lost };
}

function entries<T>(saved: Unknowns, isWhole: Check<T>, lost: string[]): Record<string, T> {
  const whole: [string, T][] = [];
  for (const [key, value] of Object.entries(saved)) {
    if (isWhole(value)) whole.push([key, value]);
    else lost.push(key);
  }
  // Not by assignment, which a key such as `__proto__` would turn against us.
  return Object.fromEntries(whole);
}
