import { render } from 'preact';
import { lastAttempt } from '../../core/progress/progress.ts';
import { withAttempt } from '../../core/progress/with-attempt.ts';
import { startAttempt } from '../../core/quiz/attempt.ts';
import { resumeAttempt } from '../../core/quiz/resume-attempt.ts';
import { type Action, act, openSession } from '../../core/quiz/session.ts';
import { createProgressStore, type ProgressStore } from '../../storage/progress-store.ts';
import { loadQuizView, saveQuizView } from '../../storage/quiz-view.ts';
import { focusAfter } from './focus-after.ts';
import { loadItemKits, noKits } from './item-kits.ts';
import { loadLateViews } from './late-views.ts';
import type { Playing } from './playing.ts';
import { type QuizData, readTexts } from './quiz-data.ts';
import { QuizView } from './quiz-view.tsx';
import { shownItems } from './shown-items.ts';
import { words } from './words/en/quiz.ts';
import type { Translation } from './words/words.ts';

/** Where the clock and chance come from. */
export interface Inputs {
  readonly now: () => number;
  readonly seed: () => number;
}

const inputs: Inputs = {
  now: () => Date.now(),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

/**
 * Brings the quiz of a page to life in place of its static text, at the point where the learner left it.
 *
 * @param host holds the static quiz, from which the texts are read
 * @param translated what it says, where that is not English
 * @param store where progress is kept
 */
export async function mountQuiz(
  host: HTMLElement,
  data: QuizData,
  translated: Translation | null,
  { now, seed }: Inputs = inputs,
  store: ProgressStore = createProgressStore(),
): Promise<void> {
  const texts = readTexts(host);

  const resumed = (progress = store.load().progress) => {
    const saved = lastAttempt(progress, data.id) ?? startAttempt(data.quiz, seed(), now());
    return resumeAttempt(data.quiz, saved);
  };
  const begun = resumed();
  let playing: Playing = {
    data,
    session: openSession(begun.attempt, now()),
    outdated: begun.outdated,
    storage: store.load().state,
    oneAtATime: loadQuizView() === 'one',
    texts,
    words: translated?.quiz ?? words,
    translated,
    kits: noKits,
    late: {},
    act: (action) => void perform(action),
    restart: (retry) =>
      void perform({ type: 'open', attempt: retry(playing.session.attempt, seed(), now()) }),
    showAll(all) {
      saveQuizView(all ? 'all' : 'one');
      void show({ oneAtATime: !all });
    },
  };

  async function perform(action: Action): Promise<void> {
    const before = playing.session;
    const session = act({ quiz: data.quiz, graders: playing.kits.graders }, before, action, now());
    const storage =
      session.attempt === before.attempt
        ? playing.storage
        : store.update((progress) => withAttempt(progress, data.id, session.attempt)).state;
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
    const focused = document.activeElement;
    render(<QuizView playing={playing} />, host);
    // A step that moves takes its focused button along, and the browser forgets the focus.
    if (focused instanceof HTMLElement && host.contains(focused) && document.activeElement !== focused)
      focused.focus();
  }

  // Another tab answered: what it saved is what counts.
  store.onChange(({ progress, state }) => {
    const { attempt, outdated } = resumed(progress);
    void show({ storage: state, outdated, session: { ...playing.session, attempt } });
  });
  host.replaceChildren();
  await show({});
}
