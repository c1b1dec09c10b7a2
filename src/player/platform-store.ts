import { emptyProgress, lastAttempt, type Progress } from '../core/progress/progress.ts';
import { withAttempt } from '../core/progress/with-attempt.ts';
import type { Attempt } from '../core/quiz/attempt.ts';
import { score } from '../core/quiz/score.ts';
import type { ProgressStore } from '../storage/progress-store.ts';
import type { QuizData } from '../ui/quiz/quiz-data.ts';
import type { Platform, Standing } from './platform.ts';
import { readAttempt, writeAttempt } from './saved-attempt.ts';

/** Progress that the learning platform keeps, in the place of the browser's storage; it is told of every change. */
export function platformStore({ id, quiz }: QuizData, platform: Platform): ProgressStore {
  const resumed = readAttempt(quiz, platform.saved);
  let progress: Progress = resumed ? withAttempt(emptyProgress, id, resumed) : emptyProgress;
  const load = () => ({ progress, state: { kind: 'kept' } }) as const;
  return {
    load,
    update(change) {
      progress = change(progress);
      const attempt = lastAttempt(progress, id);
      if (attempt) platform.tell(standing(quiz, attempt));
      return load();
    },
    // Nobody else changes it.
    onChange: () => () => {},
  };
}

function standing(quiz: QuizData['quiz'], attempt: Attempt): Standing {
  const { points, of, answered, passed } = score(attempt, quiz.options.passingGrade);
  return {
    scaled: of === 0 ? 0 : points / of,
    done: answered === of,
    passed,
    saved: { whole: writeAttempt(quiz, attempt, true), short: writeAttempt(quiz, attempt, false) },
    answers: Object.entries(attempt.answers).map(([item, { right, points, spent }]) => ({
      item,
      right,
      points,
      spent,
    })),
  };
}
