import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuizdown } from '../../core/quiz/parse-quizdown.ts';
import { missingFeedback, missingIds } from '../../core/quiz/quiz-findings.ts';
import type { ContentError } from './content-error.ts';
import type { Content } from './read-content.ts';

/** Every quiz can be read, asks nothing twice, has ids that last, and says why an option is right or wrong. */
export function checkQuizzes({ root, files }: Content): ContentError[] {
  return files
    .filter((file) => file.endsWith('/quiz.md'))
    .flatMap((file): ContentError[] => {
      const { quiz, errors } = parseQuizdown(readFileSync(join(root, file), 'utf8'), file);
      return [...errors, ...(quiz ? [...missingFeedback(quiz), ...missingIds(quiz)] : [])];
    });
}
