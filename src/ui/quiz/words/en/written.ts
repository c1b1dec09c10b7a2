import type { WrittenWords } from '../words.ts';

export const writtenWords: WrittenWords = {
  write: 'Your answer',
  writeNumber: 'Your answer, a number',
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
};
