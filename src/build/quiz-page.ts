import { existsSync, readFileSync } from 'node:fs';
import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';
import type { QuizPage } from '../core/quiz/quiz.ts';
import { formatQuizError } from '../core/quiz/quiz-error.ts';
import { quizMarkdown } from './quiz-markdown.ts';
import { renderQuiz } from './render-quiz.ts';

/**
 * The quiz of a quizdown file, ready for a page below `base`; null where there is no such file.
 *
 * @throws every error of the file, one a line
 */
export async function quizPage(file: string, base: string): Promise<QuizPage | null> {
  if (!existsSync(file)) return null;
  const { quiz, errors } = parseQuizdown(readFileSync(file, 'utf8'), file);
  if (errors.length > 0 || !quiz) throw new Error(errors.map(formatQuizError).join('\n'));
  return renderQuiz(quiz, quizMarkdown(base));
}
