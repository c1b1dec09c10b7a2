import { formulas } from '../../../../core/quiz/scoring.ts';
import type { OverviewWords } from '../words.ts';

export const overviewWords: OverviewWords = {
  rightOf: (right, of) => `${right} of ${of} right`,
  minutes: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  points: (points, of, formula) => `${points} of ${of} points. Each item gives ${formula}.`,
  formulas,
  passed: (mark) => `Passed: the mark is ${mark} %.`,
  failed: (mark) => `Not passed: the mark is ${mark} %.`,
  lucky: (count) => `${count} right, though not sure: luck, perhaps.`,
  misconceived: (count) => `${count} wrong, though sure: start there.`,
  retryAll: 'Start again',
  retryWrong: (count) => `Try the ${count === 1 ? 'wrong one' : `${count} wrong`} again`,
  resume: 'Go on',
  state: { right: 'right', wrong: 'not right', open: 'not answered' },
  flagged: 'flagged',
};
