import { shownOrder } from '../../core/quiz/attempt.ts';
import type { Item } from '../../core/quiz/item.ts';
import type { TextRef } from '../../core/quiz/quiz.ts';
import type { Action } from '../../core/quiz/session.ts';
import { formatPoints } from './format-points.ts';
import { Html } from './html.tsx';
import { Icon } from './icon.tsx';
import type { Playing } from './playing.ts';

interface Props {
  readonly item: Item<TextRef>;
  readonly playing: Playing;
}

/** One item: asked, or graded with all that is to say about it. */
export function ItemCard({ item, playing }: Props) {
  const { data, session, texts, words, translated, kits, outdated, act } = playing;
  const { attempt } = session;
  const answer = attempt.answers[item.id] ?? null;
  const name = itemName(playing, item.id);
  const View = kits.views[item.type];
  const read = attempt.hints[item.id] ?? 0;
  return (
    <form
      class="quiz-item"
      data-state={answer ? (answer.right ? 'right' : 'wrong') : 'open'}
      onSubmit={(event) => {
        event.preventDefault();
        act({ type: 'answer', item: item.id });
      }}
    >
      <fieldset>
        <legend>
          <h3 class="quiz-stem" id={name} tabIndex={-1}>
            <Html of={item.stem} texts={texts} />
          </h3>
        </legend>
        {outdated.includes(item.id) && !answer && <p class="quiz-note">{words.outdated}</p>}
        {item.body !== null && <Html class="quiz-body" of={item.body} texts={texts} />}
        {item.hints.slice(0, read).map((hint, at) => (
          <div class="quiz-hint" key={hint} tabIndex={-1}>
            <b>{words.hint(at + 1, item.hints.length)}</b>
            <Html of={hint} texts={texts} />
          </div>
        ))}
        {answer && (
          <p class="quiz-verdict" tabIndex={-1}>
            <Icon of={answer.right ? 'right' : 'wrong'} /> {verdict(playing, answer)}
          </p>
        )}
        {View && (
          <View
            item={item}
            order={shownOrder(data.quiz, kits.graders, item, attempt.seed)}
            response={session.drafts[item.id] ?? null}
            answer={answer}
            texts={texts}
            translated={translated}
            name={`${name}-response`}
            respond={(response) => act({ type: 'respond', item: item.id, response })}
          />
        )}
      </fieldset>
      {answer && item.explanation !== null && (
        <div class="quiz-explanation">
          <b>{words.explanation}</b>
          <Html of={item.explanation} texts={texts} />
        </div>
      )}
      {session.incomplete === item.id && (
        <p class="quiz-complaint" role="alert">
          {words.incomplete}
        </p>
      )}
      <Actions item={item} playing={playing} />
    </form>
  );
}

/** What the ids in the page of an item begin with. */
export function itemName({ data }: Pick<Playing, 'data'>, id: string): string {
  return `${data.id}-${id}`;
}

function verdict(
  { words }: Playing,
  { right, points, hints }: { right: boolean; points: number; hints: number },
): string {
  if (right) return hints > 0 && points < 1 ? words.lessForHints(formatPoints(points, words)) : words.right;
  return points > 0 ? words.partly(formatPoints(points, words)) : words.wrong;
}

function Actions({ item, playing }: Props) {
  const { data, session, words, oneAtATime, act } = playing;
  const { attempt } = session;
  if (attempt.answers[item.id]) return oneAtATime ? <Onward item={item} playing={playing} /> : null;
  const read = attempt.hints[item.id] ?? 0;
  const send = (type: 'hint' | 'flag' | 'doubt') => () => act({ type, item: item.id } satisfies Action);
  return (
    <div class="quiz-actions">
      {read < item.hints.length && (
        <button type="button" class="quiz-link" onClick={send('hint')}>
          {words.showHint(read + 1, item.hints.length, data.quiz.options.hintCost)}
        </button>
      )}
      <label class="quiz-doubt">
        <input type="checkbox" checked={session.unsure.includes(item.id)} onChange={send('doubt')} />
        {words.doubt}
      </label>
      <button type="submit" class="go">
        {words.answer}
      </button>
    </div>
  );
}

/** Leads to the next item without an answer, or to the result. */
function Onward({ item, playing }: Props) {
  const { session, words, act } = playing;
  const { items, answers } = session.attempt;
  const at = items.indexOf(item.id);
  const next = [...items.slice(at + 1), ...items.slice(0, at)].find((id) => !answers[id]) ?? null;
  return (
    <div class="quiz-actions">
      <button type="button" class="go" onClick={() => act({ type: 'go', to: next })}>
        {next === null ? words.result : words.next}
      </button>
    </div>
  );
}
