import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import type { KindSchema } from './kind-schema.ts';
import { allKinds, findKind } from './registry.ts';

it('holds every kind of the folder, and no other', async () => {
  const files = globSync('src/core/schema/kinds/**/*.ts', { absolute: true });
  const exported = await Promise.all(
    files.map(async (file): Promise<readonly unknown[]> => Object.values(await import(file))),
  );
  expect(new Set(exported.flat())).toEqual(new Set<unknown>(allKinds()));
  expect(allKinds().length).toBe(files.length);
});

it('tells kinds of one name apart by their groups', () => {
  const slug = (kind: KindSchema | undefined) => kind?.slug;
  expect(slug(findKind('networking.istio.io', 'Gateway'))).toBe('gateway');
  expect(slug(findKind('gateway.networking.k8s.io', 'Gateway'))).toBe('kubernetes-gateway');
  expect(findKind('apps', 'Gateway')).toBeUndefined();
  expect(new Set(allKinds().map(slug)).size).toBe(allKinds().length);
});
