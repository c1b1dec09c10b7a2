import type { SequenceWords } from '../words.ts';

export const sequenceWords: SequenceWords = {
  order: 'Put the steps in order with the buttons.',
  up: 'Up',
  down: 'Down',
  moved: (place, of) => `Now at place ${place} of ${of}.`,
  inPlace: 'In its place',
  placedAt: (place) => `You put it at ${place}`,
};
