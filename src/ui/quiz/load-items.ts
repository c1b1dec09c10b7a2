import { joinQuizzes } from '../../core/quiz/join-quizzes.ts';
import type { QuizPage, TextRef } from '../../core/quiz/quiz.ts';
import type { QuizData, Texts } from './quiz-data.ts';

/** Items of many lessons, ready to be asked in one page. */
export interface LoadedItems {
  readonly data: QuizData;
  readonly texts: Texts;
}

/**
 * Loads the lessons that have these items, and no others.
 *
 * @param folder where the items of each lesson lie, with a slash at the end
 * @param id what the ids in the page begin with
 * @param keys `<lesson>/<item>`, in the order in which they are asked
 * @throws where a lesson's items can't be loaded
 */
export async function loadItems(folder: string, id: string, keys: readonly string[]): Promise<LoadedItems> {
  const lessons = [...new Set(keys.map((key) => key.split('/')[0] ?? ''))];
  const sources = await Promise.all(
    lessons.map(async (lesson) => {
      const response = await fetch(`${folder}${lesson}.json`);
      if (!response.ok) throw new Error(`${lesson}: ${response.status}`);
      return { id: lesson, page: (await response.json()) as QuizPage };
    }),
  );
  const { quiz, texts } = joinQuizzes(sources, keys);
  return {
    data: { id, quiz, objectives: [] },
    texts: new Map(texts.map((html, at) => [at as TextRef, html])),
  };
}
