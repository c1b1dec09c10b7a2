import { expect, it } from 'vitest';
import { cheatSheets } from '../../src/build/cheat-sheets.ts';
import { kindGroups } from '../../src/build/reference/reference-pages.ts';

it('has a cheat sheet for every kind of Istio', () => {
  const istio = kindGroups.find(({ title }) => title === 'Istio')?.kinds ?? [];
  expect(istio.length).toBeGreaterThan(10);
  expect(cheatSheets().map(({ kind }) => kind.slug)).toEqual(istio.map(({ slug }) => slug));
});
