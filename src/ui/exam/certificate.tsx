import { formatSeed } from '../../core/exam/exam-seed.ts';
import type { Attempt } from '../../core/quiz/attempt.ts';

interface Props {
  readonly attempt: Attempt;
  /** Of the points, in per cent. */
  readonly reached: number;
  readonly passMark: number;
  readonly name: string;
  readonly rename: (name: string) => void;
}

const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** What a learner may print after a passed exam: one sheet, which says itself that nobody supervised it. */
export function Certificate({ attempt, reached, passMark, name, rename }: Props) {
  return (
    <section class="certificate" aria-labelledby="certificate">
      <h2 id="certificate">Certificate</h2>
      <label>
        Your name
        <input
          class="quiz-field"
          value={name}
          maxLength={80}
          autocomplete="name"
          onInput={({ currentTarget }) => rename(currentTarget.value)}
        />
      </label>
      <p class="quiz-note">It is kept in this browser and sent nowhere.</p>
      <article class="certificate-sheet">
        <p class="certificate-school">Sidecar School</p>
        <p class="certificate-name">{name.trim() === '' ? 'Your name' : name}</p>
        <p>
          has passed the final exam of the course on the Sidecar pattern and Istio’s resources with {reached}{' '}
          % of the points. The pass mark is {passMark} %.
        </p>
        <dl>
          <div>
            <dt>Date</dt>
            <dd>{date.format(attempt.started)}</dd>
          </div>
          <div>
            <dt>Questions</dt>
            <dd>{attempt.items.length}</dd>
          </div>
          <div>
            <dt>Seed</dt>
            <dd>{formatSeed(attempt.seed)}</dd>
          </div>
        </dl>
        <p class="certificate-word">
          This is a self-test. It was taken in a browser, nobody supervised it, and nobody has checked the
          name.
        </p>
      </article>
      <button type="button" class="exam-button" onClick={() => print()}>
        Print the certificate
      </button>
    </section>
  );
}
