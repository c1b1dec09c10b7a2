import type { Answer, Attempt } from '../quiz/attempt.ts';
import { type ItemRecord, kept, type Progress, type QuizRecord } from './progress.ts';
import { isSameAttempt, joinAttempts } from './with-attempt.ts';

/**
 * What two browsers know of a learner, as one: nothing that either has is overwritten. The order of the two does not
 * matter, and merging the same once more changes nothing. As everywhere, the oldest go first where there is too much.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  return {
    version: one.version,
    items: union(one.items, other.items, joinHistories),
    quizzes: union(one.quizzes, other.quizzes, joinRecords),
  };
}

type Entries<T> = Readonly<Record<string, T>>;

function union<T>(one: Entries<T>, other: Entries<T>, join: (one: T, other: T) => T): Entries<T> {
  const joined = new Map(Object.entries(one));
  for (const [key, theirs] of Object.entries(other)) {
    const mine = joined.get(key);
    joined.set(key, mine === undefined ? theirs : join(mine, theirs));
  }
  return Object.fromEntries(joined);
}

/** The moment names an answer: nobody answers the same item twice in one. */
function joinHistories(one: ItemRecord, other: ItemRecord): ItemRecord {
  const answers = new Map<number, Answer>();
  for (const answer of [...one.answers, ...other.answers])
    answers.set(answer.at, first(answers.get(answer.at) ?? answer, answer));
  return { answers: [...answers.values()].toSorted((a, b) => a.at - b.at).slice(-kept.answers) };
}

function joinRecords(one: QuizRecord, other: QuizRecord): QuizRecord {
  const attempts: Attempt[] = [];
  for (const attempt of [...one.attempts, ...other.attempts]) {
    const at = attempts.findIndex((each) => isSameAttempt(each, attempt));
    const same = attempts[at];
    if (same) attempts[at] = joinAlike(same, attempt);
    else attempts.push(attempt);
  }
  attempts.sort((a, b) => a.started - b.started || a.seed - b.seed);
  return { attempts: attempts.slice(-kept.attempts) };
}

/** The same attempt from two sides, neither of which is the later one: the longer list of items, the flags of both. */
function joinAlike(one: Attempt, other: Attempt): Attempt {
  const [mine, theirs] = first(one, other) === one ? [one, other] : [other, one];
  const items = theirs.items.length > mine.items.length ? theirs.items : mine.items;
  const flagged = [...new Set([...mine.flagged, ...theirs.flagged])];
  return { ...joinAttempts(mine, theirs), items, flagged };
}

/** Always the same one of two that differ, whichever comes first. */
function first<T>(one: T, other: T): T {
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}
