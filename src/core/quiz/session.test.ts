import { describe, expect, it } from 'vitest';
import { startAttempt } from './attempt.ts';
import { allGraders } from './graders/all-graders.ts';
import { parseQuizdown } from './parse-quizdown.ts';
import type { ParsedQuiz } from './quiz.ts';
import { resumeAttempt } from './resume-attempt.ts';
import { retryAll, retryWrong } from './retry.ts';
import { type Action, act, openSession, type Session } from './session.ts';

const source =
  '# One {#one}\n> **Hint:** h\n\n- [x] a\n- [ ] b\n\n# Two {#two}\n- [x] c\n- [ ] d\n\n# Steps {#steps}\n1. e\n2. f\n';

function read(text: string): ParsedQuiz {
  const { quiz } = parseQuizdown(text, 'q.md');
  if (!quiz) throw new Error('no quiz');
  return quiz;
}

const quiz = read(source);
const option = (item: string, at: number) => quiz.items.find(({ id }) => id === item)?.options[at]?.id ?? '';
const choose = (item: string, at: number): Action => ({
  type: 'respond',
  item,
  response: { kind: 'chosen', options: [option(item, at)] },
});
const answer = (item: string): Action => ({ type: 'answer', item });
const play = (actions: readonly Action[], from: Session = openSession(startAttempt(quiz, 3, 0), 0)) =>
  actions.reduce(
    (session, action, index) => act({ quiz, graders: allGraders }, session, action, (index + 1) * 1000),
    from,
  );

describe('session', () => {
  it('answers what was chosen, counts the time, and keeps the first answer', () => {
    const session = play([choose('one', 1), answer('one'), choose('one', 0), answer('one')]);
    expect(session.attempt.answers['one']).toMatchObject({ right: false, at: 2000, spent: 2000, sure: true });
    expect(session).toMatchObject({ spent: 2000, incomplete: null });
  });

  it('says so where there is nothing to grade', () => {
    const session = play([answer('one')]);
    expect(session).toMatchObject({ incomplete: 'one', attempt: { answers: {} } });
    expect(play([choose('one', 0)], session).incomplete).toBeNull();
    expect(play([{ type: 'go', to: 'two' }], session)).toMatchObject({ incomplete: null, current: 'two' });
  });

  it('takes a sequence as it stands, since its order is an answer already', () => {
    expect(play([answer('steps')]).attempt.answers['steps']).toMatchObject({ right: false });
  });

  it('remembers doubt, flags and hints', () => {
    const doubt: Action = { type: 'doubt', item: 'one' };
    const session = play([
      { type: 'hint', item: 'one' },
      { type: 'flag', item: 'two' },
      doubt,
      choose('one', 0),
      answer('one'),
    ]);
    expect(session.attempt.answers['one']).toMatchObject({ right: true, sure: false, hints: 1 });
    expect(session.attempt.flagged).toEqual(['two']);
    expect(play([doubt, doubt, choose('one', 0), answer('one')]).attempt.answers['one']?.sure).toBe(true);
  });

  it('counts no absence as attention', () => {
    const begun = openSession(startAttempt(quiz, 3, 0), 0);
    const late = act({ quiz, graders: allGraders }, begun, choose('one', 0), 86_400_000);
    expect(
      act({ quiz, graders: allGraders }, late, answer('one'), 86_400_500).attempt.answers['one']?.spent,
    ).toBe(120_500);
    expect(act({ quiz, graders: allGraders }, late, answer('one'), 5).attempt.answers['one']?.spent).toBe(
      120_000,
    );
  });

  it('opens at the first item without an answer, and at the overview where there is none', () => {
    const session = play([choose('one', 0), answer('one')]);
    expect(openSession(session.attempt, 9).current).toBe('two');
    const done = play([choose('two', 1), answer('two'), answer('steps')], session);
    expect(openSession(done.attempt, 9).current).toBeNull();
    const again = play([{ type: 'open', attempt: retryWrong(done.attempt, 4, 9) }], done);
    expect(again).toMatchObject({ current: 'two', attempt: { seed: 4, answers: { one: { right: true } } } });
    expect(play([{ type: 'open', attempt: retryAll(done.attempt, 4, 9) }], done).attempt.answers).toEqual({});
  });

  it('changes nothing for items that are not there', () => {
    const before = play([]);
    for (const type of ['answer', 'hint', 'flag', 'doubt'] as const)
      expect(play([{ type, item: 'nothing' }], before).attempt).toBe(before.attempt);
  });
});

describe('resumeAttempt', () => {
  const answered = play([choose('one', 0), answer('one'), choose('two', 0), answer('two')]).attempt;

  it('keeps answers when a stem is edited, and sets them aside when the key changes', () => {
    const reworded = resumeAttempt(read(source.replace('# One', '# Number one')), answered);
    expect(reworded).toEqual({ attempt: answered, outdated: [] });
    const rekeyed = resumeAttempt(read(source.replace('[x] a', '[x] a new')), answered);
    expect(rekeyed.outdated).toEqual(['one']);
    expect(Object.keys(rekeyed.attempt.answers)).toEqual(['two']);
  });

  it('takes in new items and leaves out those that are gone', () => {
    const { attempt } = resumeAttempt(
      read(`${source.replace('# One {#one}', '# One {#first}')}\n# New {#new}\n- [x] a\n- [ ] b\n`),
      answered,
    );
    expect(attempt.items).toEqual(['two', 'steps', 'first', 'new']);
    expect(Object.keys(attempt.answers)).toEqual(['two']);
  });

  it('adds nothing to items that were drawn', () => {
    const drawing = read(`---\nshuffleQuestions: true\nnQuestions: 1\n---\n${source}`);
    const drawn = startAttempt(drawing, 5, 0);
    expect(resumeAttempt(drawing, drawn).attempt.items).toEqual(drawn.items);
  });
});
