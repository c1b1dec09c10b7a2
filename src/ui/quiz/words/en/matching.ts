import type { MatchingWords } from '../words.ts';

export const matchingWords: MatchingWords = {
  match: 'Choose for each what belongs to it.',
  choose: 'Choose',
  matched: 'Your answer, right',
  matchedTo: (target) => `You chose: ${target}`,
};
