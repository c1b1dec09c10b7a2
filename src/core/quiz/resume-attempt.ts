import type { Attempt } from './attempt.ts';
import type { Quiz } from './quiz.ts';

export interface Resumed {
  readonly attempt: Attempt;
  /** Items whose answer no longer counts, since their options or key have changed. */
  readonly outdated: readonly string[];
}

/**
 * An attempt as it was saved, made to fit the quiz as it is now: items that are gone are left out, new ones join at the
 * end unless the attempt drew its items, and answers to another version of an item are set aside.
 */
export function resumeAttempt<Text>(quiz: Quiz<Text>, saved: Attempt): Resumed {
  const prints = new Map(quiz.items.map(({ id, fingerprint }) => [id, fingerprint]));
  const kept = saved.items.filter((id) => prints.has(id));
  const drawn = quiz.options.shuffleQuestions && quiz.options.nQuestions !== null;
  const added = drawn ? [] : [...prints.keys()].filter((id) => !kept.includes(id));
  const items = [...kept, ...added];
  const answers = Object.entries(saved.answers).filter(([id]) => items.includes(id));
  const valid = answers.filter(([id, { fingerprint }]) => prints.get(id) === fingerprint);
  const outdated = answers.flatMap(([id]) => (valid.some(([other]) => other === id) ? [] : [id]));
  return { attempt: { ...saved, items, answers: Object.fromEntries(valid) }, outdated };
}
