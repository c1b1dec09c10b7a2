import { type Exam, timeLeft } from '../../core/exam/exam.ts';
import { shownOrder } from '../../core/quiz/attempt.ts';
import type { Response } from '../../core/quiz/response.ts';
import { Html } from '../quiz/html.tsx';
import type { ItemKits } from '../quiz/item-kits.ts';
import type { LoadedItems } from '../quiz/load-items.ts';
import { warningOf, wordsOfTime } from './exam-time.ts';

export interface ExamActions {
  readonly go: (to: string) => void;
  /** An editor may still tell of its item when another one is in view. */
  readonly respond: (item: string, response: Response) => void;
  readonly doubt: () => void;
  readonly flag: () => void;
  /** Hands in; where answers are missing, only when asked a second time. */
  readonly handIn: () => void;
}

interface Props {
  readonly exam: Exam;
  readonly current: string;
  readonly loaded: LoadedItems;
  readonly kits: ItemKits;
  /** Whether the learner wants to hand in though answers are missing. */
  readonly asked: boolean;
  /** Whether the browser keeps the exam. */
  readonly kept: boolean;
  readonly now: number;
  readonly actions: ExamActions;
}

/** The exam while it is taken: one question, the way to all others, the time that is left, and the handing in. */
export function ExamQuestions(props: Props) {
  const { exam, current, asked, kept, now, actions } = props;
  const left = timeLeft(exam, now);
  const missing = exam.items.filter((id) => !exam.responses[id]).length;
  return (
    <>
      {!kept && (
        <p class="quiz-note">This browser keeps nothing for the page: the exam lasts until you leave it.</p>
      )}
      {left !== null && <p class="exam-clock">{wordsOfTime(left)}</p>}
      <p class="visually-hidden" role="status">
        {left === null ? '' : warningOf(left)}
      </p>
      <Question {...props} />
      <nav class="exam-nav" aria-label="Questions">
        {exam.items.map((id, at) => (
          <button
            key={id}
            type="button"
            aria-current={id === current ? 'step' : undefined}
            data-answered={exam.responses[id] !== undefined}
            data-flagged={exam.flagged.includes(id)}
            onClick={() => actions.go(id)}
          >
            {at + 1}
            <span class="visually-hidden">
              {exam.responses[id] ? ', answered' : ', not answered'}
              {exam.flagged.includes(id) ? ', flagged' : ''}
            </span>
          </button>
        ))}
      </nav>
      <div class="exam-end">
        <p role="status">
          {exam.items.length - missing} of {exam.items.length} answered.
          {asked &&
            missing > 0 &&
            ' What has no answer counts as not right. Press again to hand in all the same.'}
        </p>
        <button type="button" class="exam-button" onClick={actions.handIn}>
          {asked && missing > 0 ? 'Hand in all the same' : 'Hand in'}
        </button>
      </div>
    </>
  );
}

function Question({ exam, current, loaded, kits, actions }: Props) {
  const { data, texts } = loaded;
  const item = data.quiz.items.find(({ id }) => id === current);
  if (!item) return null;
  const at = exam.items.indexOf(current);
  const before = exam.items[at - 1];
  const after = exam.items[at + 1];
  const View = kits.views[item.type];
  const name = `exam-${item.id}`;
  return (
    <form
      class="quiz-card quiz-item"
      data-state="open"
      key={item.id}
      onSubmit={(event) => {
        event.preventDefault();
        if (after) actions.go(after);
      }}
    >
      <div class="quiz-head">
        <span>
          Question {at + 1} of {exam.items.length}
        </span>
        <button
          type="button"
          class="quiz-flag"
          aria-pressed={exam.flagged.includes(item.id)}
          onClick={actions.flag}
        >
          <svg viewBox="0 0 12 16" aria-hidden="true">
            <path d="M1 0v16M1 1h10L8 4.5 11 8H1" />
          </svg>
          Flag
        </button>
      </div>
      <fieldset>
        <legend>
          <h2 class="quiz-stem" id={name} tabIndex={-1}>
            <Html of={item.stem} texts={texts} />
          </h2>
        </legend>
        {item.body !== null && <Html class="quiz-body" of={item.body} texts={texts} />}
        {View && (
          <View
            item={item}
            order={shownOrder(data.quiz, kits.graders, item, exam.seed)}
            response={exam.responses[item.id] ?? null}
            answer={null}
            texts={texts}
            translated={null}
            name={`${name}-response`}
            respond={(response) => actions.respond(item.id, response)}
          />
        )}
      </fieldset>
      <div class="quiz-actions">
        {before && (
          <button type="button" class="quiz-link" onClick={() => actions.go(before)}>
            Question before
          </button>
        )}
        <label class="quiz-doubt">
          <input type="checkbox" checked={exam.unsure.includes(item.id)} onChange={actions.doubt} />I am not
          sure
        </label>
        {after && (
          <button type="submit" class="go">
            Next question
          </button>
        )}
      </div>
    </form>
  );
}
