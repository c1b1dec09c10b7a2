import type { ExamPlan } from '../../core/exam/exam-plan.ts';
import { formatSeed } from '../../core/exam/exam-seed.ts';
import type { Answer, Attempt } from '../../core/quiz/attempt.ts';
import { score } from '../../core/quiz/score.ts';
import { openSession } from '../../core/quiz/session.ts';
import type { StorageState } from '../../storage/progress-store.ts';
import { formatPoints } from '../quiz/format-points.ts';
import { Icon } from '../quiz/icon.tsx';
import { ItemCard } from '../quiz/item-card.tsx';
import type { ItemKits } from '../quiz/item-kits.ts';
import type { LoadedItems } from '../quiz/load-items.ts';
import type { Playing } from '../quiz/playing.ts';
import { words } from '../quiz/words/en/quiz.ts';
import { storageWords } from '../quiz/words/en/storage.ts';
import { Certificate } from './certificate.tsx';

interface Props {
  readonly plan: ExamPlan;
  readonly attempt: Attempt;
  readonly loaded: LoadedItems;
  readonly kits: ItemKits;
  readonly storage: StorageState;
  readonly name: string;
  readonly rename: (name: string) => void;
  readonly again: () => void;
}

/** After the exam: the result, lesson by lesson, the certificate, and every question with its reasons. */
export function ExamResult(props: Props) {
  const { plan, attempt, loaded, storage, name, rename, again } = props;
  const result = score(attempt, plan.passMark);
  const reached = Math.floor((result.points / result.of) * 100);
  const minutes = Math.round(result.spent / 60_000);
  const lessons = plan.lessons
    .map(({ id, title }) => ({ title, ids: attempt.items.filter((key) => key.startsWith(`${id}/`)) }))
    .filter(({ ids }) => ids.length > 0);
  return (
    <>
      {storage.kind !== 'kept' && <p role="status">{storageWords[storage.kind]}</p>}
      <h2 id="exam-result" class="quiz-score" tabIndex={-1}>
        {result.right} of {result.of} right{' '}
        <small>{minutes < 1 ? 'in less than a minute' : `in ${minutes} min`}</small>
      </h2>
      <p class="quiz-verdict">
        <Icon of={result.passed ? 'right' : 'wrong'} /> {result.passed ? 'Passed' : 'Not passed'}:{' '}
        {formatPoints(result.points, words)} of {result.of} points, {reached} %. The mark is {plan.passMark}{' '}
        %.
      </p>
      {result.answered < result.of && <p>{result.of - result.answered} without an answer.</p>}
      {result.misconceived.length > 0 && <p>{result.misconceived.length} wrong, though sure: start there.</p>}
      {result.lucky.length > 0 && <p>{result.lucky.length} right, though not sure: luck, perhaps.</p>}
      <p>
        Seed <a href={`?seed=${attempt.seed}`}>{formatSeed(attempt.seed)}</a>: with it the same questions can
        be asked again.
      </p>
      {result.passed && (
        <Certificate
          attempt={attempt}
          reached={reached}
          passMark={plan.passMark}
          name={name}
          rename={rename}
        />
      )}
      <section aria-labelledby="by-lesson">
        <h2 id="by-lesson">Lesson by lesson</h2>
        <ul class="quiz-objectives">
          {lessons.map(({ title, ids }) => (
            <li key={title}>
              <b>{title}</b>{' '}
              <span>
                {score(attempt, null, ids).right} of {ids.length} right
              </span>
            </li>
          ))}
        </ul>
        <button type="button" class="exam-button" onClick={again}>
          Back to the start
        </button>
      </section>
      <section aria-labelledby="every-question">
        <h2 id="every-question">Every question</h2>
        {attempt.items.map((id, at) => {
          const item = loaded.data.quiz.items.find((each) => each.id === id);
          return item ? (
            <div class="quiz-card" key={id}>
              <div class="quiz-head">
                <span>
                  Question {at + 1} of {result.of}
                  {!attempt.answers[id] && ', not answered'}
                  {attempt.flagged.includes(id) && ', flagged'}
                </span>
              </div>
              <ItemCard item={item} playing={reviewed(props)} />
            </div>
          ) : null;
        })}
      </section>
    </>
  );
}

/** The attempt as a quiz shows a graded one; what has no answer is shown with none, and every reason. */
function reviewed({ attempt, loaded, kits, storage }: Props): Playing {
  const none: Answer = {
    response: { kind: 'chosen', options: [] },
    right: false,
    points: 0,
    at: 0,
    fingerprint: '',
    sure: true,
    hints: 0,
    spent: 0,
  };
  const answers = Object.fromEntries(attempt.items.map((id) => [id, attempt.answers[id] ?? none]));
  return {
    data: loaded.data,
    session: openSession({ ...attempt, answers }, 0),
    outdated: [],
    storage,
    oneAtATime: false,
    texts: loaded.texts,
    words,
    translated: null,
    kits,
    late: {},
    act() {},
    restart() {},
    showAll() {},
  };
}
