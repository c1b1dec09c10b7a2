import { retryAll, retryWrong } from '../../core/quiz/retry.ts';
import { score } from '../../core/quiz/score.ts';
import { formatPoints } from './format-points.ts';
import { Html } from './html.tsx';
import { Icon } from './icon.tsx';
import type { Playing } from './playing.ts';
import { Strip, stateOf } from './strip.tsx';
import { overviewWords } from './words/en/overview.ts';

const wordsOf = ({ translated }: Playing) => translated?.overview ?? overviewWords;

/** The whole attempt at a glance: the result, objective by objective, every item, and how to go on. */
export function Overview({ playing }: { readonly playing: Playing }) {
  const { data, session, texts, oneAtATime, act, restart } = playing;
  const words = wordsOf(playing);
  const { options, items } = data.quiz;
  const { attempt } = session;
  const result = score(attempt, options.passingGrade);
  const done = result.answered === result.of;
  const open = attempt.items.find((id) => !attempt.answers[id]);
  const seconds = Math.round(result.spent / 1000);
  return (
    <section class="quiz-card" aria-labelledby={`${data.id}-overview`}>
      <h3 class="quiz-score" id={`${data.id}-overview`} tabIndex={-1}>
        {done ? words.rightOf(result.right, result.of) : playing.words.answered(result.answered, result.of)}
        {done && <small>{words.minutes(Math.floor(seconds / 60), seconds % 60)}</small>}
      </h3>
      <Strip session={session} here={null} />
      {done && <Verdicts playing={playing} result={result} />}
      {done && <Objectives playing={playing} />}
      {oneAtATime && (
        <ol class="quiz-items">
          {attempt.items.map((id) => {
            const item = items.find((each) => each.id === id);
            const state = stateOf(session, id);
            return item ? (
              <li key={id}>
                <button type="button" onClick={() => act({ type: 'go', to: id })}>
                  <span class="quiz-station" data-state={state} aria-hidden="true" />
                  <Html of={item.stem} texts={texts} />
                  <span class="quiz-state">
                    {words.state[state]}
                    {attempt.flagged.includes(id) && `, ${words.flagged}`}
                  </span>
                </button>
              </li>
            ) : null;
          })}
        </ol>
      )}
      <div class="quiz-actions">
        {options.enableRetry && result.answered > 0 && (
          <button
            type="button"
            class={done && result.wrong.length === 0 ? 'go' : 'quiz-link'}
            onClick={() => restart(retryAll)}
          >
            {words.retryAll}
          </button>
        )}
        {options.enableRetry && done && result.wrong.length > 0 && (
          <button type="button" class="go" onClick={() => restart(retryWrong)}>
            {words.retryWrong(result.wrong.length)}
          </button>
        )}
        {oneAtATime && open !== undefined && (
          <button type="button" class="go" onClick={() => act({ type: 'go', to: open })}>
            {words.resume}
          </button>
        )}
      </div>
    </section>
  );
}

function Verdicts({
  playing,
  result,
}: {
  readonly playing: Playing;
  readonly result: ReturnType<typeof score>;
}) {
  const { data } = playing;
  const words = wordsOf(playing);
  const { passingGrade, customPassMsg, customFailMsg, scoring } = data.quiz.options;
  const message = result.passed ? customPassMsg : customFailMsg;
  return (
    <div class="quiz-verdicts">
      {result.passed !== null && passingGrade !== null && (
        <p class="quiz-verdict">
          <Icon of={result.passed ? 'right' : 'wrong'} />{' '}
          {result.passed ? words.passed(passingGrade) : words.failed(passingGrade)} {message}
        </p>
      )}
      {result.misconceived.length > 0 && <p>{words.misconceived(result.misconceived.length)}</p>}
      {result.lucky.length > 0 && <p>{words.lucky(result.lucky.length)}</p>}
      <p class="quiz-note">
        {words.points(formatPoints(result.points, playing.words), result.of, words.formulas[scoring])}
      </p>
    </div>
  );
}

function Objectives({ playing }: { readonly playing: Playing }) {
  const { data, session } = playing;
  const words = wordsOf(playing);
  const { attempt } = session;
  const lines = data.objectives.flatMap((text, at) => {
    const ids = data.quiz.items.filter(({ objective }) => objective === at + 1).map(({ id }) => id);
    const tested = attempt.items.filter((id) => ids.includes(id));
    return tested.length > 0 ? [{ text, ...score(attempt, null, tested) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul class="quiz-objectives">
      {lines.map(({ text, right, of }) => (
        <li key={text}>
          <b>{text}</b> <span>{words.rightOf(right, of)}</span>
        </li>
      ))}
    </ul>
  );
}
