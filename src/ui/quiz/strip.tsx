import type { Session } from '../../core/quiz/session.ts';

/** What an item of an attempt looks like in the strip and in the overview. */
export function stateOf({ attempt }: Session, id: string): 'right' | 'wrong' | 'open' {
  const answer = attempt.answers[id];
  if (!answer) return 'open';
  return answer.right ? 'right' : 'wrong';
}

/** The items of an attempt as stations on a line. The words beside it say the same. */
export function Strip({ session, here }: { readonly session: Session; readonly here: string | null }) {
  const { items, flagged } = session.attempt;
  return (
    <span class="quiz-strip" data-many={items.length > 24} aria-hidden="true">
      {items.map((id) => (
        <span
          key={id}
          class="quiz-station"
          data-state={stateOf(session, id)}
          data-here={id === here}
          data-flagged={flagged.includes(id)}
        />
      ))}
    </span>
  );
}
