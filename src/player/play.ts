import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/map-font.css';
import '../styles/code.css';
import '../styles/diagram.css';
import '../styles/editor.css';
import '../styles/finding-card.css';
import '../styles/findings.css';
import '../styles/verdicts.css';
import '../styles/quiz.css';
import '../styles/quiz-types.css';
import './player.css';
import { mountQuiz } from '../ui/quiz/mount-quiz.tsx';
import type { QuizData } from '../ui/quiz/quiz-data.ts';
import type { Platform } from './platform.ts';
import { platformStore } from './platform-store.ts';

/** No platform at all: the quiz works, and nothing is told. */
const nowhere: Platform = { saved: '', returnTo: null, tell() {}, async end() {} };

/** What a page of a package has for the player. */
export interface Player {
  /** Says something to the learner about the platform. */
  readonly say: (sentence: string) => void;
}

/**
 * Plays the quiz of a package's page.
 *
 * @param connect finds the learning platform; where it throws the quiz is played all the same, and the learner is told
 */
export async function play(connect: (player: Player) => Promise<Platform>): Promise<void> {
  const host = document.querySelector<HTMLElement>('.quiz');
  const status = document.querySelector<HTMLElement>('.platform');
  const data = JSON.parse(host?.querySelector('script')?.textContent ?? 'null') as QuizData | null;
  if (!host || !status || !data) throw new Error('This page has no quiz.');
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const platform = await connect({ say }).catch((error: unknown) => {
    say(
      `${error instanceof Error ? error.message : String(error)} You can take the quiz; the result is not reported.`,
    );
    return nowhere;
  });
  addEventListener('pagehide', () => void platform.end({ atOnce: true }));
  // Out of the browser's memory the page comes back as it was, but its session has ended.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const { locale } = data.quiz.options;
  const translated =
    locale === 'en'
      ? null
      : await (await import('../ui/quiz/words/load-translation.ts')).loadTranslation(locale, host);
  await mountQuiz(host, data, translated, undefined, platformStore(data, platform));
  if (platform.returnTo !== null) host.after(leaveButton(platform, platform.returnTo));
}

/** Ends the session and goes where the platform wants its learners back. */
function leaveButton(platform: Platform, returnTo: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'go leave';
  button.textContent = 'Back to the platform';
  button.addEventListener('click', () => {
    button.disabled = true;
    void platform.end({ atOnce: false }).then(() => location.assign(returnTo));
  });
  return button;
}
