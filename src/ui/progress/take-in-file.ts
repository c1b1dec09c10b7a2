import { mergeProgress } from '../../core/progress/merge-progress.ts';
import type { Progress } from '../../core/progress/progress.ts';
import { readProgressFile } from '../../core/progress/progress-file.ts';
import type { ProgressStore, StorageState } from '../../storage/progress-store.ts';

/** Why nothing can be added to what is kept, and what to do. */
const refusals: Readonly<Partial<Record<StorageState['kind'], string>>> = {
  blocked:
    'Nothing was added: this browser keeps nothing for the page. Allow it to, then choose the file again.',
  full: 'Nothing was added: the browser has no room left. Make room, then choose the file again.',
  newer:
    'Nothing was added: what this browser keeps was saved by a later version of the course. Load this page again to get that version.',
};

/**
 * Adds what a file of progress holds to what this browser keeps, and takes nothing away.
 *
 * @returns what came of it, in words
 */
export function takeInFile(store: Pick<ProgressStore, 'load' | 'update'>, text: string): string {
  const file = readProgressFile(text);
  if (file.kind === 'refused') return `${file.what} ${file.why} Nothing here was changed. ${file.remedy}`;
  const before = store.load().progress;
  const { progress, state } = store.update((kept) => mergeProgress(kept, file.progress));
  const refusal = refusals[state.kind];
  if (refusal) return refusal;
  const lost =
    file.lost.length === 0
      ? ''
      : ` ${counted(file.lost.length, 'entry', 'entries')} of the file could not be read and ${file.lost.length === 1 ? 'was' : 'were'} left out: ${file.lost.join(', ')}.`;
  const answers = size(progress, 'answers') - size(before, 'answers');
  const attempts = size(progress, 'attempts') - size(before, 'attempts');
  return answers <= 0 && attempts <= 0
    ? `All that could be read of this file was here already.${lost}`
    : `Added ${counted(answers, 'answer', 'answers')} and ${counted(attempts, 'attempt', 'attempts')} at a quiz. What was here is kept.${lost}`;
}

function size({ items, quizzes }: Progress, of: 'answers' | 'attempts'): number {
  const lists =
    of === 'answers'
      ? Object.values(items).map(({ answers }) => answers.length)
      : Object.values(quizzes).map(({ attempts }) => attempts.length);
  return lists.reduce((sum, length) => sum + length, 0);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
