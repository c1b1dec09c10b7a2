import { render } from 'preact';
import { type Answer, startAttempt } from '../../core/quiz/attempt.ts';
import { type Action, act, openSession } from '../../core/quiz/session.ts';
import type { StorageState } from '../../storage/progress-store.ts';
import { focusAfter } from '../quiz/focus-after.ts';
import { loadItemKits, noKits } from '../quiz/item-kits.ts';
import { loadLateViews } from '../quiz/late-views.ts';
import type { LoadedItems } from '../quiz/load-items.ts';
import type { Playing } from '../quiz/playing.ts';
import { QuizView } from '../quiz/quiz-view.tsx';
import { shownItems } from '../quiz/shown-items.ts';
import { words } from '../quiz/words/en/quiz.ts';

/**
 * Asks items once, one at a time, each graded as soon as it is answered. Nothing is resumed: what has its answer is no
 * longer due.
 *
 * @param keep keeps the answers so far, by item key, and says how that went
 */
export async function askItems(
  host: HTMLElement,
  { data, texts }: LoadedItems,
  seed: number,
  keep: (answers: Readonly<Record<string, Answer>>) => StorageState,
): Promise<void> {
  const now = (): number => Date.now();
  let playing: Playing = {
    data,
    session: openSession(startAttempt(data.quiz, seed, now()), now()),
    outdated: [],
    storage: { kind: 'kept' },
    oneAtATime: true,
    texts,
    words,
    translated: null,
    kits: noKits,
    late: {},
    act: (action) => void perform(action),
    restart() {},
    showAll: (all) => void show({ oneAtATime: !all }),
  };

  async function perform(action: Action): Promise<void> {
    const before = playing.session;
    const session = act({ quiz: data.quiz, graders: playing.kits.graders }, before, action, now());
    const { attempt } = session;
    const storage = attempt.answers === before.attempt.answers ? playing.storage : keep(attempt.answers);
    await show({ session, storage });
    focusAfter(host, data.id, action, before, session);
  }

  /** Draws what has changed; what must be loaded for it is loaded first. */
  async function show(change: Partial<Playing>): Promise<void> {
    playing = { ...playing, ...change };
    const ids = shownItems(playing);
    const shown = data.quiz.items.filter(({ id }) => ids.includes(id));
    const [late, kits] = await Promise.all([loadLateViews(playing), loadItemKits(shown, playing.kits)]);
    playing = { ...playing, late, kits };
    render(<QuizView playing={playing} />, host);
  }

  await show({});
}
