import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuizdown } from '../../core/quiz/parse-quizdown.ts';
import { missingFeedback, missingIds } from '../../core/quiz/quiz-findings.ts';
import type { ContentError } from './content-error.ts';
import { checkQuizKeys } from './quiz-keys.ts';
import type { Content } from './read-content.ts';
import type { Validate } from './verdicts.ts';

/**
 * Every quiz can be read, asks nothing twice, has ids that last, says why an option is right or wrong, and names
 * objectives that its lesson has.
 *
 * @param validate finds what the keys of findings and repairs must say; without it they are not checked
 */
export function checkQuizzes(
  { root, files, quizzes, lessons }: Content,
  validate?: Validate,
): ContentError[] {
  const ofLessons = files.filter((file) => file.endsWith('/quiz.md'));
  return [...ofLessons, ...quizzes].flatMap((file): ContentError[] => {
    const { quiz, errors } = parseQuizdown(readFileSync(join(root, file), 'utf8'), file);
    if (!quiz) return [...errors];
    const objectives =
      lessons.find((lesson) => lesson.file === file.replace(/quiz\.md$/, 'lesson.mdx'))?.frontmatter
        ?.objectives ?? [];
    const unknown = quiz.items.flatMap(({ objective, stem }): ContentError[] =>
      objective === null || objective <= objectives.length
        ? []
        : [
            {
              file,
              line: stem.at.line,
              what: `This question tests objective ${objective}, and its lesson has ${objectives.length}.`,
              why: 'The result says for each objective how much of it is reached.',
              remedy: 'Count the objectives in the frontmatter of lesson.mdx from 1, or remove the line.',
            },
          ],
    );
    return [
      ...errors,
      ...missingFeedback(quiz),
      ...missingIds(quiz),
      ...unknown,
      ...(validate ? checkQuizKeys(quiz, validate) : []),
    ];
  });
}
