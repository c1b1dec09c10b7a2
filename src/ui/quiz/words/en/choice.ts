import type { ChoiceWords } from '../words.ts';

export const choiceWords: ChoiceWords = {
  several: 'Several options may be right.',
  option: {
    hit: 'Your answer, right',
    key: 'Right answer',
    missed: 'Right, not chosen',
    false: 'Your answer',
  },
};
