import { mapTexts } from '../../core/quiz/map-texts.ts';
import type { Exported } from '../exporter.ts';
import type { ExportedQuiz, Selection } from '../selection.ts';

/**
 * The quizzes as data, their texts as Markdown; `quizzes.schema.json` beside this file says what each field holds. A
 * change that a reader could stumble over raises the version.
 */
export function json({ title, summary, chapters }: Selection): Exported {
  const data = {
    format: 'sidecar-school/quizzes',
    version: 1,
    title,
    summary,
    chapters: chapters.map((chapter) => ({ ...chapter, quizzes: chapter.quizzes.map(plainQuiz) })),
  };
  return { extension: '.json', data: `${JSON.stringify(data, null, 2)}\n`, notes: [] };
}

function plainQuiz({ quiz, ...about }: ExportedQuiz) {
  const { shuffleAnswers, shuffleQuestions, nQuestions, passingGrade, enableRetry, scoring, hintCost } =
    quiz.options;
  return {
    ...about,
    options: { shuffleAnswers, shuffleQuestions, nQuestions, passingGrade, enableRetry, scoring, hintCost },
    items: quiz.items.map((item) => {
      // Whether an id was written or made matters to authors alone.
      const { explicitId: _, ...plain } = mapTexts(item, ({ source }) => source);
      return plain;
    }),
  };
}
