import type { MapEntry, TextRange, YamlNode } from './node.ts';

/** A range moved by some characters. */
export function shiftRange({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

/** A copy of the tree with every range moved; nodes that aliases share stay shared. */
export function shiftNode(node: YamlNode, by: number, moved: Map<YamlNode, YamlNode> = new Map()): YamlNode {
  // Only collections are worth sharing: aliases of them can multiply.
  if (node.type === 'scalar') return { type: 'scalar', value: node.value, range: shiftRange(node.range, by) };
  const known = moved.get(node);
  if (known) return known;
  const range = shiftRange(node.range, by);
  const copy: YamlNode =
    node.type === 'map'
      ? { type: 'map', entries: node.entries.map((entry) => shiftEntry(entry, by, moved)), range }
      : { type: 'list', items: node.items.map((item) => shiftNode(item, by, moved)), range };
  moved.set(node, copy);
  return copy;
}

function shiftEntry(entry: MapEntry, by: number, moved: Map<YamlNode, YamlNode>): MapEntry {
  return {
    key: entry.key,
    keyRange: shiftRange(entry.keyRange, by),
    value: shiftNode(entry.value, by, moved),
  };
}
