import type { ExamPlan } from '../../core/exam/exam-plan.ts';
import { formatSeed } from '../../core/exam/exam-seed.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';
import { AttemptsTable } from '../quiz/attempts-table.tsx';

interface Props {
  readonly plan: ExamPlan;
  readonly questions: number;
  /** What the field for the seed says at first. */
  readonly seed: number | null;
  readonly badSeed: boolean;
  readonly failed: boolean;
  readonly attempts: readonly Attempt[];
  readonly begin: (written: string, timed: boolean) => void;
  readonly seeLast: () => void;
}

/** Before the exam: its rules, the choice of a clock and of a seed, and what came of earlier ones. */
export function ExamStart(props: Props) {
  const { plan, questions, seed, badSeed, failed, attempts, begin, seeLast } = props;
  return (
    <>
      <form
        class="exam-start"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          begin(String(given.get('seed') ?? ''), given.get('clock') === 'yes');
        }}
      >
        <ul>
          <li>{questions} questions, drawn from the quizzes of all lessons.</li>
          <li>No hints, and no word on what is right before you hand in.</li>
          <li>{plan.passMark} % of the points pass.</li>
          <li>You may leave the page and come back: your answers are kept in this browser.</li>
        </ul>
        <fieldset>
          <legend>Clock</legend>
          <label>
            <input type="radio" name="clock" value="no" checked /> Without a clock
          </label>
          <label>
            <input type="radio" name="clock" value="yes" /> {plan.minutes} minutes, also while the page is
            closed
          </label>
        </fieldset>
        <label class="exam-seed">
          Seed
          <input
            class="quiz-field"
            name="seed"
            inputMode="numeric"
            autocomplete="off"
            maxLength={11}
            defaultValue={seed === null ? '' : formatSeed(seed)}
            aria-describedby="seed-note"
            aria-invalid={badSeed}
          />
        </label>
        <p class="quiz-note" id="seed-note">
          Up to nine digits that decide the questions and their order. The same seed gives the same exam, as
          long as the course has the same questions. Leave it empty for one at random.
        </p>
        {badSeed && (
          <p class="quiz-complaint" role="alert">
            A seed has one to nine digits and nothing else. Correct it, or leave it empty.
          </p>
        )}
        {failed && (
          <p class="quiz-complaint" role="alert">
            The questions could not be loaded. Try again when there is a network.
          </p>
        )}
        <button type="submit" class="go">
          Start the exam
        </button>
      </form>
      {attempts.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier">Earlier exams</h2>
          <AttemptsTable
            attempts={attempts}
            passingGrade={plan.passMark}
            caption="List of earlier exams"
            handedIn
          />
          <p>
            <button type="button" class="exam-button" onClick={seeLast}>
              See the last result
            </button>
          </p>
        </section>
      )}
    </>
  );
}
