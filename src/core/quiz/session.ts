import { type Answer, type Attempt, shownOrder, submit, takeHint, toggleFlag } from './attempt.ts';
import { type Graders, graderOf } from './grader.ts';
import type { Item } from './item.ts';
import type { Quiz } from './quiz.ts';
import type { Response } from './response.ts';

/** What a learner has before them while they take a quiz. Only its attempt is kept beyond the page. */
export interface Session {
  readonly attempt: Attempt;
  /** The item in view where one is shown at a time; null for the overview with the result. */
  readonly current: string | null;
  /** Responses in the making. */
  readonly drafts: Readonly<Record<string, Response>>;
  /** Items whose answer the learner says is a guess. */
  readonly unsure: readonly string[];
  /** The item that was to be answered with nothing to grade. */
  readonly incomplete: string | null;
  /** Milliseconds of attention since the last answer. */
  readonly spent: number;
  readonly lastAction: number;
}

export type Action =
  | { readonly type: 'respond'; readonly item: string; readonly response: Response }
  | { readonly type: 'answer' | 'hint' | 'flag' | 'doubt'; readonly item: string }
  /** Shows an item, or the overview. */
  | { readonly type: 'go'; readonly to: string | null }
  /** Takes up another attempt: a retry. */
  | { readonly type: 'open'; readonly attempt: Attempt };

/** The quiz that a session is about, and the graders of its types. */
export interface Played<Text> {
  readonly quiz: Quiz<Text>;
  readonly graders: Graders;
}

/** A pause longer than this is no attention: the learner was away. */
const longestThought = 120_000;

/** A session that goes on with an attempt at the first item without an answer, or shows the result where all have one. */
export function openSession(attempt: Attempt, at: number): Session {
  const current = attempt.items.find((id) => !attempt.answers[id]) ?? null;
  return { attempt, current, drafts: {}, unsure: [], incomplete: null, spent: 0, lastAction: at };
}

/**
 * What an action of the learner makes of a session. An action that makes no sense, such as a second answer, changes
 * nothing but the time.
 *
 * @param at when it happened, milliseconds since 1970
 */
export function act<Text>(
  { quiz, graders }: Played<Text>,
  before: Session,
  action: Action,
  at: number,
): Session {
  const passed = Math.min(Math.max(0, at - before.lastAction), longestThought);
  const session: Session = { ...before, spent: before.spent + passed, lastAction: at };
  const { attempt, drafts } = session;
  if (action.type === 'go') return { ...session, current: action.to, incomplete: null };
  if (action.type === 'open') return openSession(action.attempt, at);
  const item = quiz.items.find(({ id }) => id === action.item);
  if (!item) return session;
  switch (action.type) {
    case 'respond':
      if (attempt.answers[item.id]) return session;
      return { ...session, drafts: { ...drafts, [item.id]: action.response }, incomplete: null };
    case 'hint':
      return { ...session, attempt: takeHint(attempt, item) };
    case 'flag':
      return { ...session, attempt: toggleFlag(attempt, item.id) };
    case 'doubt':
      return { ...session, unsure: toggled(session.unsure, item.id) };
    case 'answer':
      return answered({ quiz, graders }, session, item, at);
  }
}

function answered<Text>(
  { quiz, graders }: Played<Text>,
  session: Session,
  item: Item<Text>,
  at: number,
): Session {
  const order = () => shownOrder(quiz, graders, item, session.attempt.seed);
  const response = session.drafts[item.id] ?? graderOf(graders, item).untouched(order());
  const given: Pick<Answer, 'at' | 'sure' | 'spent'> = {
    at,
    sure: !session.unsure.includes(item.id),
    spent: session.spent,
  };
  const attempt = response
    ? submit(session.attempt, quiz, graders, item, { response, ...given })
    : session.attempt;
  if (attempt === session.attempt)
    return { ...session, incomplete: attempt.answers[item.id] ? null : item.id };
  return { ...session, attempt, incomplete: null, spent: 0 };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
