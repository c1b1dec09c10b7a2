import { parseQuizdown } from '../core/quiz/parse-quizdown.ts';
import type { Selection } from './selection.ts';

/** A selection with one quiz, for the tests of exporters. Throws where the quiz has errors. */
export function quizOf(source: string): Selection {
  const { quiz, errors } = parseQuizdown(source, 'quiz.md');
  if (!quiz || errors.length > 0) throw new Error(JSON.stringify(errors));
  const about = { id: 'quiz', title: 'A quiz', summary: 'A few questions.' };
  const quizzes = [{ ...about, objectives: ['Tell one from the other'], quiz }];
  return { ...about, chapters: [{ ...about, quizzes }] };
}
