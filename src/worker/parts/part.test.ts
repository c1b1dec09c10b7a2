import { expect, it, vi } from 'vitest';
import { part, withParts } from './part.ts';

it('loads a part when it is first needed, once, and begins again', async () => {
  const load = vi.fn(async () => ({ double: (n: number) => 2 * n }));
  const numbers = part(load);
  const attempt = vi.fn(() => numbers().double(21));
  expect(await withParts(attempt)).toBe(42);
  expect(await withParts(attempt)).toBe(42);
  expect([load.mock.calls.length, attempt.mock.calls.length]).toEqual([1, 3]);
});

it('lets every other error through, and says when a part can not be loaded', async () => {
  const fail = () => {
    throw new TypeError('broken');
  };
  await expect(withParts(fail)).rejects.toThrow('broken');
  const missing = part<object>(() => Promise.reject(new Error('offline')));
  await expect(withParts(() => missing())).rejects.toThrow('offline');
});
