import { expect, it } from 'vitest';
import { answeredItems } from './answered-items.ts';

const saved = (text: string | null) => () => ({ getItem: () => text });

it('counts the answered items of each lesson', () => {
  const items = {
    'sidecar/who': { answers: [{}] },
    'sidecar/when': { answers: [{}, {}] },
    'sidecar/open': { answers: [] },
    'adapter/who': { answers: [{}] },
  };
  expect(answeredItems(saved(JSON.stringify({ version: 2, items })))).toEqual(
    new Map([
      ['sidecar', 2],
      ['adapter', 1],
    ]),
  );
});

it.each([null, '', '{', '[]', '{"items":{"a":null}}', '{"items":3}'])('knows nothing from %s', (text) => {
  expect(answeredItems(saved(text))).toEqual(new Map());
});

it('knows nothing where storage is blocked', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  expect(answeredItems(blocked)).toEqual(new Map());
});
