import type { AttemptsWords } from '../words.ts';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

export const attemptsWords: AttemptsWords = {
  heading: 'Earlier attempts',
  when: 'Begun',
  right: 'Right',
  points: 'Points',
  time: 'Time taken',
  result: 'Result',
  at: (time) => moment.format(time),
  rightOf: (right, of) => `${right} of ${of}`,
  took: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
  answered: (count, of) => `${count} of ${of} answered`,
  outcome: (passed) => (passed === null ? 'all answered' : passed ? 'passed' : 'not passed'),
};
