import type { Attempt } from '../../core/quiz/attempt.ts';
import { score } from '../../core/quiz/score.ts';
import { formatPoints } from './format-points.ts';
import { attemptsWords as words } from './words/en/attempts.ts';
import { words as quizWords } from './words/en/quiz.ts';

interface Props {
  /** Oldest first, as they are kept. */
  readonly attempts: readonly Attempt[];
  /** Per cent needed to pass; null without a mark. */
  readonly passingGrade: number | null;
  /** What they are attempts at, for who hears it alone. */
  readonly caption: string;
  /** Whether each was handed in as a whole, so that what has no answer is not still open. */
  readonly handedIn?: boolean;
}

/** Attempts at a quiz, the newest first: when, how many right, for how many points, in which time. */
export function AttemptsTable({ attempts, passingGrade, caption, handedIn = false }: Props) {
  return (
    // Where it is wider than the page it scrolls, which the keyboard must be able to do as well.
    <section class="attempts" aria-label={caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.right}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.toReversed().map((attempt) => {
            const result = score(attempt, passingGrade);
            const minutes = Math.floor(result.spent / 60_000);
            const seconds = Math.round((result.spent % 60_000) / 1000);
            return (
              <tr key={`${attempt.seed} ${attempt.started}`}>
                <th scope="row">{words.at(attempt.started)}</th>
                <td>{words.rightOf(result.right, result.of)}</td>
                <td>{formatPoints(result.points, quizWords)}</td>
                <td>{words.took(minutes, seconds)}</td>
                <td>
                  {!handedIn && result.answered < result.of
                    ? words.answered(result.answered, result.of)
                    : words.outcome(result.passed)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
