import { mapTexts } from './map-texts.ts';
import type { QuizPage, TextRef } from './quiz.ts';
import { defaultQuizOptions } from './quiz-options.ts';

/** A quiz to take items from. */
export interface QuizSource {
  /** What leads the ids of its items: `<id>/<item>`. */
  readonly id: string;
  readonly page: QuizPage;
}

/**
 * Items of several quizzes as one quiz. Each keeps its own quiz's rules for points and shuffling, and its id is led by
 * that quiz's. Ids that no source has are left out.
 *
 * @param ids which items, in this order
 */
export function joinQuizzes(sources: readonly QuizSource[], ids: readonly string[]): QuizPage {
  const texts: string[] = [];
  const all = sources.flatMap(({ id, page: { quiz, texts: own } }) => {
    const shift = texts.length;
    texts.push(...own);
    return quiz.items.map((item) => ({
      ...mapTexts(item, (text) => (text + shift) as TextRef),
      id: `${id}/${item.id}`,
      scoring: item.scoring ?? quiz.options.scoring,
      shuffleAnswers: item.shuffleAnswers ?? quiz.options.shuffleAnswers,
      objective: null,
    }));
  });
  const items = ids.flatMap((id) => all.find((item) => item.id === id) ?? []);
  return { quiz: { options: { ...defaultQuizOptions, enableRetry: false }, items }, texts };
}
