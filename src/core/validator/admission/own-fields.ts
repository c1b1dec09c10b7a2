import type { MapNode } from '../../yaml/node.ts';

const apart: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata', 'status']);

/**
 * A document without what every kind has, which is checked apart, and without `status`, which the API server drops
 * before it looks at anything, whatever it holds.
 */
export function ownFields(root: MapNode): MapNode {
  return { ...root, entries: root.entries.filter(({ key }) => !apart.has(key)) };
}
