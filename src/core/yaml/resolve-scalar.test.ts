import { expect, it } from 'vitest';
import { resolveScalar } from './resolve-scalar.ts';

it.each([
  ['yes', true],
  ['y', true],
  ['off', false],
  ['~', null],
  ['', null],
  ['0120', 80],
  ['0o120', 80],
  ['0x50', 80],
  ['0b11', 3],
  ['1_000', 1000],
  ['08', 8],
  ['-5', -5],
  ['80.0', 80],
  ['1e3', 1000],
  ['.5', 0.5],
  ['1e999', '1e999'],
  ['12:30', '12:30'],
  ['2024-01-02', '2024-01-02'],
  ['1.2.3', '1.2.3'],
  ['-', '-'],
  ['yEs', 'yEs'],
])('%s', (source, value) => {
  expect(resolveScalar(source)).toBe(value);
});
