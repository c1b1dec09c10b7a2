import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { quizMarkdown } from '../../../src/build/quiz-markdown.ts';
import { renderQuiz } from '../../../src/build/render-quiz.ts';
import { parseQuizdown } from '../../../src/core/quiz/parse-quizdown.ts';
import { formatQuizError } from '../../../src/core/quiz/quiz-error.ts';
import type { QuizData } from '../../../src/ui/quiz/quiz-data.ts';

const path = '/quizzes/how-quizzes-work/';

/**
 * Opens a page of the build with another quiz in the place of its own, rendered as the build renders it; all else,
 * scripts, styles and policy, is the page's.
 *
 * @param source quizdown without errors
 * @returns what the page carries for the quiz
 */
export async function serveQuiz(page: Page, source: string): Promise<QuizData> {
  const { quiz, errors } = parseQuizdown(source, 'quiz.md');
  if (!quiz || errors.length > 0) throw new Error(errors.map(formatQuizError).join('\n'));
  const rendered = await renderQuiz(quiz, quizMarkdown('/'));
  const data: QuizData = { id: 'served', quiz: rendered.quiz, objectives: [] };
  const texts = rendered.texts.map((html, ref) => `<div data-text="${ref}">${html}</div>`).join('');
  const start = quiz.options.startOnLoad
    ? ''
    : '<button type="button" class="go quiz-start">Start the quiz</button>';
  const island = `<quiz-island class="quiz" lang="${quiz.options.locale ?? 'en'}">${start}<div class="quiz-card quiz-static">${texts}</div><script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></quiz-island>`;
  const own = /<quiz-island[\s\S]*<\/quiz-island>/;
  const html = readFileSync(`dist${path}index.html`, 'utf8').replace(own, () => island);
  await page.unroute(`**${path}`);
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: html });
  });
  await page.goto(path);
  await page.locator('quiz-island').scrollIntoViewIfNeeded();
  return data;
}
