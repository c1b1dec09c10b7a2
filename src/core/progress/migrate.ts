import { isRecord, type Unknowns } from './checks.ts';

/** What makes progress of one version into the next; entries it does not understand it leaves for the reader to name. */
const steps: Readonly<Record<number, (saved: Unknowns) => Unknowns>> = {
  // Version 1 kept no attempts, and of an answer neither confidence, hints nor time.
  1: ({ items }) => ({
    version: 2,
    items: isRecord(items) ? mapValues(items, itemOfVersion1) : items,
    quizzes: {},
  }),
};

/** Saved progress in today's shape, not yet read; null where its version is none of ours. */
export function migrate(saved: Unknowns): Unknowns | null {
  let current = saved;
  while (current['version'] !== 2) {
    const step = steps[Number(current['version'])];
    if (!step) return null;
    current = step(current);
  }
  return current;
}

function itemOfVersion1(item: unknown): unknown {
  if (!isRecord(item) || !Array.isArray(item['answers'])) return item;
  const answers = item['answers'].map((answer: unknown) =>
    isRecord(answer) ? { ...answer, right: answer['points'] === 1, sure: true, hints: 0, spent: 0 } : answer,
  );
  return { answers };
}

function mapValues(values: Unknowns, map: (value: unknown) => unknown): Unknowns {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
