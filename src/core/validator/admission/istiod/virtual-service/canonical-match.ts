import { plainValue } from '../../../../yaml/plain-value.ts';
import type { Field } from '../field.ts';

const maps = new Set(['headers', 'withoutHeaders', 'queryParams', 'sourceLabels']);

/**
 * A text that two conditions share exactly if Istio takes them for the same: fields in any order, those that say
 * nothing left out, and the name with them.
 */
export function canonicalMatch(match: Field): string {
  const told = match.entries.filter(({ key, field }) => key !== 'name' && tells(key, field));
  return JSON.stringify(sorted(told.map(({ key, field }) => [key, ordered(field)])));
}

function tells(key: string, field: Field): boolean {
  const { node } = field;
  if (node?.type === 'scalar') return node.value !== '' && node.value !== 0 && node.value !== false;
  if (node?.type === 'list') return node.items.length > 0;
  return !maps.has(key) || field.entries.length > 0;
}

function ordered(field: Field): unknown {
  if (field.node?.type === 'map')
    return sorted(field.entries.map((entry) => [entry.key, ordered(entry.field)]));
  return field.node && plainValue(field.node);
}

function sorted(entries: readonly (readonly [string, unknown])[]) {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
