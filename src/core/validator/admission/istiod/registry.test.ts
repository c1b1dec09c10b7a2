import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kindSlug } from '../../../schema/kind-schema.ts';
import { istiodKinds } from './registry.ts';

it('the registry is the folder', () => {
  const files = readdirSync(join(import.meta.dirname, 'kinds')).map((file) => file.replace('.ts', ''));
  expect(Object.keys(istiodKinds).map(kindSlug).sort()).toEqual(files.sort());
});
