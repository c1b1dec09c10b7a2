import { getString } from './get.ts';
import type { Resource } from './resource.ts';

/**
 * Compares resources as istiod does before it lets the first of several count: the older first, of one age by name.
 * What has no `creationTimestamp`, because no cluster has it yet, comes last.
 */
export function byAge(one: Resource, other: Resource): number {
  const [a, b] = [ageKey(one), ageKey(other)];
  return a < b ? -1 : Number(a > b);
}

function ageKey({ root, name }: Resource): string {
  return `${getString(root, ['metadata', 'creationTimestamp'])?.value ?? '~'} ${name}`;
}
