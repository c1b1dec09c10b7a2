import { expect, it } from 'vitest';
import { warningOf, wordsOfTime } from './exam-time.ts';

it.each([
  [3_600_000, '60 minutes left', ''],
  [300_001, '6 minutes left', ''],
  [300_000, '5 minutes left', 'Five minutes left.'],
  [61_000, '2 minutes left', 'Five minutes left.'],
  [60_000, 'Less than a minute left', 'One minute left. What is answered then is handed in.'],
  [0, 'Less than a minute left', 'One minute left. What is answered then is handed in.'],
])('with %i ms left it shows and says how much', (left, shown, said) => {
  expect(wordsOfTime(left)).toBe(shown);
  expect(warningOf(left)).toBe(said);
});
