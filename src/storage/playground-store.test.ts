import { expect, it } from 'vitest';
import { createPlaygroundStore, playgroundKey } from './playground-store.ts';

function memory(start: Record<string, string> = {}) {
  const items = new Map(Object.entries(start));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      items.set(key, value);
    },
  };
}
const files = [{ name: 'a.yaml', text: 'kind: A\n' }];

it('keeps files for the next visit', () => {
  const keeper = memory();
  expect(createPlaygroundStore(() => keeper).write(files)).toBe(true);
  expect(createPlaygroundStore(() => keeper).read()).toEqual(files);
});

it('puts aside what others take the place of', () => {
  const keeper = memory();
  const store = createPlaygroundStore(() => keeper);
  store.putAside();
  expect(store.aside()).toEqual([]);
  store.write(files);
  store.putAside();
  store.write([{ name: 'b.yaml', text: '' }]);
  expect(store.aside()).toEqual(files);
});

it.each(['{', '{}', '[1]', '[{"name":"a"}]', 'null'])('reads nothing from %s', (json) => {
  expect(createPlaygroundStore(() => memory({ [playgroundKey]: json })).read()).toEqual([]);
});

it('says so where nothing can be kept, and never throws', () => {
  const store = createPlaygroundStore(() => {
    throw new Error('blocked');
  });
  expect(store.write(files)).toBe(false);
  store.putAside();
  expect([store.read(), store.aside()]).toEqual([[], []]);
});
