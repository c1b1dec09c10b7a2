import type { StaticWords } from '../words.ts';

export const staticWords: StaticWords = {
  start: 'Start the quiz',
  order: 'Put the steps in order.',
  write: 'Write down a short answer.',
  writeNumber: 'Write down a number.',
  find: 'Say what is found, and on which line.',
  mend: 'Mend the YAML.',
  targets: 'To choose from',
  showHint: 'Show a hint',
  showAnswer: 'Show the answer',
  onLine: (line) => `On line ${line}`,
  onNoLine: 'On no line',
  isRight: (option) => `${option}: right.`,
  isWrong: (option) => `${option}: wrong.`,
};
