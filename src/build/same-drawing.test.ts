import { expect, it } from 'vitest';
import { sameDrawing } from './same-drawing.ts';

it('forgives what another machine rounds differently, also where path data is packed otherwise', () => {
  expect(sameDrawing('<path d="M1 2h10.4"/>', '<path d="M1 2h10.9"/>')).toBe(true);
  expect(sameDrawing('<path d="M1 .2h10.4"/>', '<path d="M1-.2h10.9"/>')).toBe(true);
});

it('forgives nothing that can be seen', () => {
  expect(sameDrawing('<path d="M1 2h10"/>', '<path d="M1 2h12"/>')).toBe(false);
  expect(sameDrawing('<path fill="var(--ink)"/>', '<path fill="var(--card)"/>')).toBe(false);
  expect(sameDrawing('<text>a</text>', '<text>b</text>')).toBe(false);
});
