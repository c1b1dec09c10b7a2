import type { Judge } from './judge.ts';

/** The judges that a repair can name, each with an editor of its own. The build has its side in `build/quiz-judges.ts`. */
export const judges: Readonly<Record<string, Judge>> = {
  validator: async (...asked) => (await import('./validator-judge.ts')).judgeByValidator(...asked),
};
