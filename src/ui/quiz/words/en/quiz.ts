import type { Words } from '../words.ts';

export const words: Words = {
  lang: 'en',
  item: (number, of) => `Item ${number} of ${of}`,
  overview: 'Overview',
  answered: (count, of) => `${count} of ${of} answered`,
  hint: (number, of) => (of === 1 ? 'Hint' : `Hint ${number} of ${of}`),
  showHint: (number, of, cost) =>
    `Show ${of === 1 ? 'a hint' : `hint ${number} of ${of}`}${cost > 0 ? `, costs ${cost} %` : ''}`,
  flag: 'Flag',
  doubt: 'I am not sure',
  answer: 'Answer',
  incomplete: 'There is no answer yet.',
  next: 'Next item',
  result: 'See the result',
  right: 'Right.',
  wrong: 'Not right.',
  partly: (points) => `Partly right: ${points} of 1 point.`,
  lessForHints: (points) => `Right, with hints: ${points} of 1 point.`,
  explanation: 'Explanation',
  outdated: 'This item has changed since you answered it; that answer does not count here.',
  allAtOnce: 'Show all items at once',
  oneAtATime: 'Show one item at a time',
};
