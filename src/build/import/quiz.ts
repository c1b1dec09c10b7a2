import { parseQuizdown } from '../../core/quiz/parse-quizdown.ts';
import { missingFeedback } from '../../core/quiz/quiz-findings.ts';
import type { ContentError } from '../checks/content-error.ts';
import { withoutCodeShortcodes } from './shortcodes.ts';

const opened = /\{\{[<%]\s*quizdown[^\n]*?[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*quizdown\s*[>%]\}\}/g;

/**
 * The page's quizzes as one `quiz.md`, each question under an id that lasts, or null where the page has none.
 *
 * @param page the whole page, so that errors name its lines
 */
export function takeQuiz(
  page: string,
  file: string,
  errors: ContentError[],
): { text: string; questions: number } | null {
  const source = withoutCodeShortcodes(page);
  if (!/\{\{[<%]\s*\/?\s*quizdown/.test(source)) return null;
  const { quiz, errors: found } = parseQuizdown(source, file);
  errors.push(...found, ...(quiz ? missingFeedback(quiz) : []));
  if (!quiz) return null;
  const lines = source.split('\n');
  for (const { explicitId, id, stem } of quiz.items) {
    const at = stem.at.line - 1;
    if (!explicitId) lines[at] = `${(lines[at] ?? '').replace(/\s*#*\s*$/, '')} {#${id}}`;
  }
  const parts = [...lines.join('\n').matchAll(opened)].map(([, inner = '']) => inner.trim());
  return { text: `${parts.join('\n\n')}\n`, questions: quiz.items.length };
}
