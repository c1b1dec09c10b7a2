import { expect, it } from 'vitest';
import { parseQuantity } from './quantity.ts';

it.each([
  ['250m', 0.25],
  ['0.5', 0.5],
  ['64Mi', 67_108_864],
  ['1e3', 1000],
  ['2E', 2e18],
  ['.5Gi', 536_870_912],
  ['-1', -1],
  [4, 4],
])('reads %s as %d', (text, amount) => {
  expect(parseQuantity(text)).toBeCloseTo(amount);
});

it.each(['', 'much', '64MB', '64 Mi', '1.5.2', 'Mi', '100 m', '64mi'])('takes %j for no amount', (text) => {
  expect(parseQuantity(text)).toBeUndefined();
});
