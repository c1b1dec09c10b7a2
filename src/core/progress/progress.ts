import type { Response } from '../quiz/response.ts';

/** An answer as it is kept. */
export interface SavedAnswer {
  readonly response: Response;
  /** From 0 to 1. */
  readonly points: number;
  /** When it was given, milliseconds since 1970. */
  readonly at: number;
  /** Of the item as it was then; under another one the answer is outdated. */
  readonly fingerprint: string;
}

/** What is known of a learner and one item. */
export interface ItemRecord {
  /** Oldest first. */
  readonly answers: readonly SavedAnswer[];
  /** The learner asked to answer again: the last answer counts as history. */
  readonly retrying: boolean;
}

/** All that a learner has done, in the shape in which it is saved. */
export interface Progress {
  readonly version: 1;
  /** By `<lesson>/<item>`. */
  readonly items: Readonly<Record<string, ItemRecord>>;
}

export const emptyProgress: Progress = { version: 1, items: {} };

const emptyRecord: ItemRecord = { answers: [], retrying: false };

/** So many answers of an item are kept; the oldest go first. */
const keptAnswers = 20;

export function itemKey(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}

/** Progress with one more answer. */
export function withAnswer(progress: Progress, key: string, answer: SavedAnswer): Progress {
  const { answers } = progress.items[key] ?? emptyRecord;
  const record: ItemRecord = { answers: [...answers, answer].slice(-keptAnswers), retrying: false };
  return { ...progress, items: { ...progress.items, [key]: record } };
}

/** Progress with items open for another answer; what was answered before stays as history. */
export function withRetry(progress: Progress, keys: readonly string[]): Progress {
  const opened = keys.flatMap((key) => {
    const record = progress.items[key];
    return record ? [[key, { ...record, retrying: true }] as const] : [];
  });
  return { ...progress, items: { ...progress.items, ...Object.fromEntries(opened) } };
}

/** The answer that stands for an item; null where there is none, it is outdated, or the item is open again. */
export function currentAnswer(progress: Progress, key: string, fingerprint: string): SavedAnswer | null {
  const record = progress.items[key];
  const last = record?.answers.at(-1);
  return record && last && !record.retrying && last.fingerprint === fingerprint ? last : null;
}
