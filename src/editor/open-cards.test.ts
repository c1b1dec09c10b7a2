import { expect, it } from 'vitest';
import { validate } from '../core/validator/validate.ts';
import { OpenCards } from './open-cards.ts';

const found = (count: number) =>
  validate([
    {
      name: 'a.yaml',
      text: Array.from({ length: count }, (_, at) => `apiVersion: v1\nkind: No${at}\n`).join('---\n'),
    },
  ]).diagnostics;

it('opens a few cards at first, none while one types, and keeps those whose finding stays', () => {
  const cards = new OpenCards();
  const diagnostics = found(12);
  cards.update(diagnostics, false);
  expect(diagnostics.map((one) => cards.has(one))).toEqual([...Array(10).fill(true), false, false]);
  cards.update(diagnostics.slice(5), true);
  expect(diagnostics.filter((one) => cards.has(one))).toHaveLength(5);
  cards.update(diagnostics, true);
  expect(diagnostics.filter((one) => cards.has(one))).toHaveLength(5);
});

it('opens the card that somebody goes to', () => {
  const cards = new OpenCards();
  const diagnostics = found(12);
  cards.update(diagnostics, false);
  const last = diagnostics.at(-1);
  if (last) cards.add(last);
  expect(last && cards.has(last)).toBe(true);
});
