import { migrate } from './migrate.ts';
import { parseAnswer, parseAttempt } from './parse-attempt.ts';
import { emptyProgress, type ItemRecord, type Progress, type QuizRecord } from './progress.ts';
import { isRecord, listOf, type Unknowns } from './unknowns.ts';

export type ParsedProgress =
  /** `lost` names the entries that could not be read; the others are there. */
  | { readonly kind: 'read'; readonly progress: Progress; readonly lost: readonly string[] }
  /** Nothing in it can be used. */
  | { readonly kind: 'unreadable' }
  /** Written by a later version of the course, which must not be overwritten. */
  | { readonly kind: 'newer'; readonly version: number };

/** Reads saved progress of any age. Never throws; damage in one entry loses that entry alone. */
export function parseProgress(saved: unknown): ParsedProgress {
  if (!isRecord(saved) || typeof saved['version'] !== 'number') return { kind: 'unreadable' };
  if (saved['version'] > emptyProgress.version) return { kind: 'newer', version: saved['version'] };
  const current = migrate(saved);
  const { items, quizzes } = current ?? {};
  if (!isRecord(items) || !isRecord(quizzes)) return { kind: 'unreadable' };
  const lost: string[] = [];
  const progress: Progress = {
    version: 2,
    items: entries(items, parseItem, lost),
    quizzes: entries(quizzes, parseQuiz, lost),
  };
  return { kind: 'read', progress, lost };
}

function entries<T>(
  saved: Unknowns,
  parse: (value: Unknowns) => T | null,
  lost: string[],
): Record<string, T> {
  const read: [string, T][] = [];
  for (const [key, value] of Object.entries(saved)) {
    const entry = isRecord(value) ? parse(value) : null;
    if (entry) read.push([key, entry]);
    else lost.push(key);
  }
  return Object.fromEntries(read);
}

function parseItem(saved: Unknowns): ItemRecord | null {
  const answers = listOf(saved['answers'], parseAnswer);
  return answers ? { answers } : null;
}

function parseQuiz(saved: Unknowns): QuizRecord | null {
  const attempts = listOf(saved['attempts'], parseAttempt);
  return attempts ? { attempts } : null;
}
