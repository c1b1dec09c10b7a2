import type { Item, Position } from './item.ts';
import type { ParsedQuiz } from './quiz.ts';
import { Complaints, type QuizError } from './quiz-error.ts';

/**
 * Options that nothing is said about once the item is graded.
 *
 * @param rule `own`: every option needs a quote of its own, a sequence or a matching an explanation or one on each;
 *   `explanation`: an item's explanation speaks for all of its options, as in imported quizzes. What is answered in
 *   writing or by mending needs an explanation under either.
 */
export function missingFeedback(
  quiz: ParsedQuiz,
  rule: 'own' | 'explanation' = 'explanation',
): readonly QuizError[] {
  const complaints = new Complaints(quiz.file);
  for (const item of quiz.items) {
    const spoken = item.explanation !== null;
    if (spoken && (rule === 'explanation' || !('correct' in (item.options[0] ?? {})))) continue;
    if (item.options.length === 0)
      complaints.add(
        'missing-feedback',
        item.stem.at,
        'This question has no explanation.',
        'Who answers it would learn that it is right or wrong, but not why.',
        'Put "> **Explanation:** ..." below it.',
      );
    for (const at of withoutFeedback(item))
      complaints.add(
        'missing-feedback',
        at,
        'This option has no feedback.',
        'Who chooses it would learn that it is right or wrong, but not why.',
        rule === 'own'
          ? 'Put a quote below it, indented: "  > Why it is so."'
          : 'Put a quote below it, indented, or "> **Explanation:** ..." below the options.',
      );
  }
  return complaints.sorted();
}

/** Items that live by an id made from their stem, which changes as soon as the stem does. */
export function missingIds(quiz: ParsedQuiz): readonly QuizError[] {
  const complaints = new Complaints(quiz.file);
  for (const { explicitId, stem, id } of quiz.items)
    if (!explicitId)
      complaints.add(
        'derived-id',
        stem.at,
        'This question has no id.',
        'Answers are kept under the id; one made from the question changes with every edit of it.',
        `Put an id at the end of its heading, as in {#${id}}.`,
      );
  return complaints.sorted();
}

function withoutFeedback(item: Item): readonly Position[] {
  return item.options.filter(({ feedback }) => !feedback).map(({ text }) => text.at);
}
