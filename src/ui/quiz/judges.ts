import type { Judge } from './judge.ts';

/** The judges that a repair can name, each with an editor of its own. The build's side is in `build/checks/quiz-keys.ts`. */
export const judges: Readonly<Record<string, Judge>> = {
  validator: async (...asked) => (await import('./validator-judge.ts')).judgeByValidator(...asked),
};
