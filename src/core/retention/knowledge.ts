import type { Progress } from '../progress/progress.ts';
import type { Answer } from '../quiz/attempt.ts';
import type { CourseItem } from './lesson-outline.ts';

/** How well an item is known. `unsure` is right by a guess, or with a hint. */
export type Knowledge = 'open' | 'known' | 'unsure' | 'missed';

/** The answers that an item was given, oldest first, without those to another version of it. */
export function countingAnswers(progress: Progress, { key, fingerprint }: CourseItem): readonly Answer[] {
  const answers = progress.items[key]?.answers ?? [];
  return answers.filter((answer) => answer.fingerprint === fingerprint).toSorted((a, b) => a.at - b.at);
}

/** What one answer shows of its item. */
export function shownBy({ right, sure, hints }: Answer): Exclude<Knowledge, 'open'> {
  if (!right) return 'missed';
  return sure && hints === 0 ? 'known' : 'unsure';
}

/** How well a learner knows an item now, by the last answer; `open` where none counts. */
export function knowledgeOf(progress: Progress, item: CourseItem): Knowledge {
  const last = countingAnswers(progress, item).at(-1);
  return last ? shownBy(last) : 'open';
}
