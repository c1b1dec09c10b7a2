import type { Words } from './words.ts';

export const words: Words = {
  item: (number, of) => `Item ${number} of ${of}`,
  overview: 'Overview',
  answered: (count, of) => `${count} of ${of} answered`,
  several: 'Several options may be right.',
  hint: (number, of) => (of === 1 ? 'Hint' : `Hint ${number} of ${of}`),
  showHint: (number, of, cost) =>
    `Show ${of === 1 ? 'a hint' : `hint ${number} of ${of}`}${cost > 0 ? `, costs ${cost} %` : ''}`,
  flag: 'Flag',
  doubt: 'I am not sure',
  answer: 'Answer',
  incomplete: 'There is no answer yet. Give one, then press Answer.',
  next: 'Next item',
  result: 'See the result',
  right: 'Right.',
  wrong: 'Not right.',
  partly: (points) => `Partly right: ${points} of 1 point.`,
  lessForHints: (points) => `Right. With the hints it gives ${points} of 1 point.`,
  option: {
    hit: 'Your answer, right',
    key: 'Right answer',
    missed: 'Right, not chosen',
    false: 'Your answer',
  },
  explanation: 'Explanation',
  outdated:
    'This item has changed since you answered it. Your earlier answer is kept and does not count here.',
  order: 'Put the steps in order with the buttons.',
  up: 'Up',
  down: 'Down',
  moved: (place, of) => `Now at place ${place} of ${of}.`,
  inPlace: 'In its place',
  placedAt: (place) => `You put it at ${place}`,
  allAtOnce: 'Show all items at once',
  oneAtATime: 'Show one item at a time',
};
