import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindSlug } from '../../../schema/kind-schema.ts';
import { allKinds } from '../../../schema/registry.ts';
import { istiodKinds } from './registry.ts';

it('knows every kind of Istio', () => {
  const own = allKinds()
    .filter(({ group }) => group.endsWith('.istio.io'))
    .map(({ kind }) => kind);
  expect(Object.keys(istiodKinds).sort()).toEqual(own.sort());
});

it('the registry is the folder', () => {
  const files = readdirSync(join(import.meta.dirname, 'kinds')).map((file) => file.replace('.ts', ''));
  expect(Object.keys(istiodKinds).map(kindSlug).sort()).toEqual(files.sort());
});
