import { ItemCard } from './item-card.tsx';
import { needsOverview } from './needs-overview.ts';
import type { Playing } from './playing.ts';
import { shownItems } from './shown-items.ts';
import { Strip } from './strip.tsx';

/** A quiz in the page: one item and the way to the others, or all of them; and what came of it. */
export function QuizView({ playing }: { readonly playing: Playing }) {
  const { data, words, oneAtATime, late, showAll } = playing;
  const { Overview, StorageNote } = late;
  const { items } = data.quiz;
  const find = (id: string) => items.find((item) => item.id === id);
  return (
    <>
      {StorageNote && <StorageNote state={playing.storage} translated={playing.translated} />}
      {shownItems(playing).map((id) => {
        const item = find(id);
        return item ? (
          <div class="quiz-card" key={id}>
            <Head id={id} playing={playing} />
            <ItemCard item={item} playing={playing} />
          </div>
        ) : null;
      })}
      {needsOverview(playing) && Overview && <Overview playing={playing} />}
      {items.length > 1 && (
        <button type="button" class="quiz-link" onClick={() => showAll(oneAtATime)}>
          {oneAtATime ? words.allAtOnce : words.oneAtATime}
        </button>
      )}
    </>
  );
}

function Head({ id, playing }: { readonly id: string; readonly playing: Playing }) {
  const { session, words, oneAtATime, act } = playing;
  const { items, answers, flagged } = session.attempt;
  return (
    <div class="quiz-head">
      <span>{words.item(items.indexOf(id) + 1, items.length)}</span>
      <button
        type="button"
        class="quiz-flag"
        aria-pressed={flagged.includes(id)}
        onClick={() => act({ type: 'flag', item: id })}
      >
        <svg viewBox="0 0 12 16" aria-hidden="true">
          <path d="M1 0v16M1 1h10L8 4.5 11 8H1" />
        </svg>
        {words.flag}
      </button>
      {oneAtATime && (
        <button type="button" class="quiz-to-overview" onClick={() => act({ type: 'go', to: null })}>
          <Strip session={session} here={id} />
          <span class="visually-hidden">
            {words.overview}: {words.answered(Object.keys(answers).length, items.length)}
          </span>
        </button>
      )}
    </div>
  );
}
