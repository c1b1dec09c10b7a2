import type { FindingWords } from '../words.ts';

export const findingWords: FindingWords = {
  whichLine: 'On which line?',
  line: (number, code) => `${number}: ${code}`,
  noLine: 'On none',
  lineResult: (given, key) => {
    const named = (line: number | null) => (line === null ? 'no line' : `line ${line}`);
    return `It is ${named(key)}${given === key ? '.' : `, not ${named(given)}.`}`;
  },
};
