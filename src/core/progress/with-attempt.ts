import type { Answer, Attempt } from '../quiz/attempt.ts';
import { itemKey, kept, type Progress, withAnswer } from './progress.ts';

/** Two tabs, or two files, tell of the same attempt where seed and start are the same. */
export function isSameAttempt(one: Attempt, other: Attempt): boolean {
  return one.seed === other.seed && one.started === other.started;
}

/**
 * One attempt as two tabs saw it: what either has answered counts, the earlier answer where both have one. Where the
 * item was changed between the two, the later one does: it answers the item as it is now.
 */
export function joinAttempts(one: Attempt, other: Attempt): Attempt {
  const answers = { ...one.answers };
  for (const [id, answer] of Object.entries(other.answers)) {
    const mine = answers[id];
    if (!mine || (mine.fingerprint === answer.fingerprint ? answer.at < mine.at : answer.at > mine.at))
      answers[id] = answer;
  }
  const hints = { ...one.hints };
  for (const [id, count] of Object.entries(other.hints)) hints[id] = Math.max(count, hints[id] ?? 0);
  return { ...one, answers, hints };
}

/** Progress with answers in the histories of their items, by item key; an answer that is there already stays once. */
export function withAnswers(progress: Progress, answers: Readonly<Record<string, Answer>>): Progress {
  return Object.entries(answers).reduce<Progress>((changed, [key, answer]) => {
    const known = changed.items[key]?.answers.some(({ at }) => at === answer.at) ?? false;
    return known ? changed : withAnswer(changed, key, answer);
  }, progress);
}

/**
 * Progress with an attempt as it now stands: in the place of the same attempt saved before, else as the last one. Its
 * answers join the history of their items, each once.
 *
 * @param keyOf the key of an item of the attempt
 */
export function withAttempt(
  progress: Progress,
  quiz: string,
  attempt: Attempt,
  keyOf = (id: string) => itemKey(quiz, id),
): Progress {
  const saved = progress.quizzes[quiz]?.attempts ?? [];
  const before = saved.find((each) => isSameAttempt(each, attempt));
  const now = before ? joinAttempts(attempt, before) : attempt;
  const attempts = before
    ? saved.map((each) => (each === before ? now : each))
    : [...saved, now].slice(-kept.attempts);
  const answers = Object.entries(now.answers).map(([id, answer]) => [keyOf(id), answer]);
  return withAnswers(
    { ...progress, quizzes: { ...progress.quizzes, [quiz]: { attempts } } },
    Object.fromEntries(answers) as Record<string, Answer>,
  );
}
